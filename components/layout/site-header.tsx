// A client component (see client-frame.ts) for what a page weighs: a server component's markup would stand in every
// page a second time, as data. Its script is fetched once.

import { addresses } from "@/lib/site/addresses";
import { ThemeSwitch } from "./theme-switch";
import { topicSheetId } from "./topic-sheet-id";

const places = [
  ["Topics", addresses.topics],
  ["Papers", addresses.papers],
  ["Frameworks", addresses.frameworks],
  ["Costs", addresses.costs],
  ["About", addresses.about],
] as const;

/** The bar at the top of every page. On phones the topics are behind a button and search is a link. */
export function SiteHeader({ title, basePath }: { title: string; basePath: string }) {
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
        <a href={basePath + addresses.search} className="icon-button phones">
          <span className="sr-only">Search</span>
          <svg aria-hidden="true" viewBox="0 0 20 20">
            <path d={magnifier} />
          </svg>
        </a>
        <ThemeSwitch />
        <nav aria-label="Places">
          {places.map(([name, href]) => (
            <a key={href} href={basePath + href}>
              {name}
            </a>
          ))}
        </nav>
        {/* biome-ignore lint/a11y/useSemanticElements: <search> is announced by few screen readers yet. */}
        <form action={basePath + addresses.search} role="search" aria-label="Site">
          <svg aria-hidden="true" viewBox="0 0 20 20">
            <path d={magnifier} />
          </svg>
          <input
            type="search"
            name="q"
            required
            aria-label="Search papers, topics and frameworks"
            placeholder="Search"
          />
        </form>
      </div>
    </header>
  );
}

const magnifier = "M3 8.5a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0m10 4.5 4.5 4.5";
