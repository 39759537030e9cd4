import { SearchButtonIsland, ThemeSwitchIsland } from "@/components/island/islands";
import { magnifier } from "@/components/search/magnifier";
import { addresses } from "@/lib/site/addresses";
import type { NavItem } from "@/lib/site/nav-items";
import { basePath } from "@/lib/site/site-config";
import { SiteLink } from "./site-link";
import { topicSheetId } from "./topic-sheet-id";

/** The header of every page. On phones, a button opens the topics. `dataUrl` is the address of the search data. */
export function SiteHeader({
  title,
  dataUrl,
  navItems,
}: {
  title: string;
  dataUrl: string;
  navItems: readonly NavItem[];
}) {
  const inHeader = navItems.filter(({ header }) => header);
  return (
    <header className="site">
      <div>
        <button type="button" popoverTarget={topicSheetId} className="icon-button phones" aria-label="Topic tree">
          <svg aria-hidden="true" viewBox="0 0 20 20">
            <path d="M3 5h14M3 10h9M3 15h12" />
          </svg>
        </button>
        <SiteLink href={addresses.home} className="home-link">
          {title}
        </SiteLink>
        <SiteLink href={addresses.search} className="icon-button without-script">
          <span className="sr-only">Search</span>
          <svg aria-hidden="true" viewBox="0 0 20 20">
            <path d={magnifier} />
          </svg>
        </SiteLink>
        <SearchButtonIsland dataUrl={dataUrl} basePath={basePath} />
        <ThemeSwitchIsland />
        <nav aria-label="Main">
          {inHeader.map(({ name, address, header }) => (
            <SiteLink key={address} href={address} className={header === "wide" ? "wide" : undefined}>
              {name}
            </SiteLink>
          ))}
        </nav>
      </div>
    </header>
  );
}
