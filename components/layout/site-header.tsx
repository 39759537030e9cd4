import { SearchButtonIsland, ThemeSwitchIsland } from "@/components/island/islands";
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
  const headerItems = navItems.filter(({ inHeader }) => inHeader);
  return (
    <header className="site">
      <div>
        <button type="button" popoverTarget={topicSheetId} className="icon-button menu" aria-label="Topic tree" />
        <SiteLink href={addresses.home} className="home-link">
          {title}
        </SiteLink>
        <SearchButtonIsland dataUrl={dataUrl} basePath={basePath} />
        <SiteLink href={addresses.shelf} className="tray">
          Shelf <b />
        </SiteLink>
        <ThemeSwitchIsland />
        <nav aria-label="Main">
          {headerItems.map(({ name, address }) => (
            <SiteLink key={address} href={address}>
              {name}
            </SiteLink>
          ))}
        </nav>
      </div>
    </header>
  );
}
