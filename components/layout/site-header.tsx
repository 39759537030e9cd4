import { SearchButtonIsland, ThemeSwitchIsland } from "@/components/island/islands";
import { LanguageMenu } from "@/components/names/language-menu";
import { languageName, type NameLanguage } from "@/lib/names/languages";
import { addresses } from "@/lib/site/addresses";
import type { NavItem } from "@/lib/site/nav-items";
import { basePath } from "@/lib/site/site-config";
import { NavLink } from "./nav-link";
import { topicSheetId } from "./topic-sheet-id";

/** Id of the menu of sections. */
const sectionsId = "sections";

/**
 * The header of every page. On phones, a button opens the topics. `dataUrl` is the address of the search data. The menu
 * has the sections that the header does not show at the width of the window, and the languages of names. It opens
 * without a script.
 */
export function SiteHeader({
  title,
  dataUrl,
  navItems,
  languages,
  contentHash,
}: {
  title: string;
  dataUrl: string;
  navItems: readonly NavItem[];
  languages: readonly NameLanguage[];
  /** Hash of the content, which is in the addresses of data. */
  contentHash: string;
}) {
  const inHeader = navItems.filter((item) => item.inHeader);
  const others = navItems.filter((item) => !item.inHeader);
  return (
    <header className="site">
      <div>
        <button type="button" popoverTarget={topicSheetId} className="icon-button menu" aria-label="Topic tree" />
        <NavLink href={addresses.home} className="home-link">
          {title}
        </NavLink>
        <SearchButtonIsland dataUrl={dataUrl} basePath={basePath} />
        <NavLink href={addresses.shelf} className="tray">
          Shelf <b />
        </NavLink>
        <ThemeSwitchIsland />
        <nav aria-label="Main">
          <NavLinks items={inHeader} />
          <button type="button" popoverTarget={sectionsId}>
            More
          </button>
          <div id={sectionsId} popover="auto">
            <div>
              <NavLinks items={inHeader} />
            </div>
            <NavLinks items={others} />
            <NavLink href={addresses.contribute}>Add a paper</NavLink>
            {languages.length > 0 && (
              <LanguageMenu
                languages={languages.map((code) => ({ code, label: languageName(code) }))}
                basePath={basePath}
                contentHash={contentHash}
              />
            )}
          </div>
        </nav>
      </div>
    </header>
  );
}

function NavLinks({ items }: { items: readonly NavItem[] }) {
  return items.map(({ name, address }) => (
    <NavLink key={address} href={address}>
      {name}
    </NavLink>
  ));
}
