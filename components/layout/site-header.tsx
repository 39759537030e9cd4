// A client component (see client-frame.ts) for what a page weighs: a server component's markup would stand in every
// page a second time, as data. Its script is fetched once.

import { magnifier, SearchButton } from "@/components/search/search-button";
import { addresses } from "@/lib/site/addresses";
import { places } from "@/lib/site/places";
import { ThemeSwitch } from "./theme-switch";
import { topicSheetId } from "./topic-sheet-id";

const inHeader = places.filter(({ header }) => header);

/** The bar at the top of every page. On phones the topics are behind a button. `dataUrl` is where search data is. */
export function SiteHeader({ title, basePath, dataUrl }: { title: string; basePath: string; dataUrl: string }) {
  return (
    <header className="site">
      <div>
        <button type="button" popoverTarget={topicSheetId} className="icon-button phones" aria-label="Tree of topics">
          <svg aria-hidden="true" viewBox="0 0 20 20">
            <path d="M3 5h14M3 10h9M3 15h12" />
          </svg>
        </button>
        <a href={basePath + addresses.home} className="home-link">
          {title}
        </a>
        <a href={basePath + addresses.search} className="icon-button without-script">
          <span className="sr-only">Search</span>
          <svg aria-hidden="true" viewBox="0 0 20 20">
            <path d={magnifier} />
          </svg>
        </a>
        <SearchButton dataUrl={dataUrl} basePath={basePath} />
        <ThemeSwitch />
        <nav aria-label="Places">
          {inHeader.map(({ name, address, header }) => (
            <a key={address} href={basePath + address} className={header === "wide" ? "wide" : undefined}>
              {name}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}
