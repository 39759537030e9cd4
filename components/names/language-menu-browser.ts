import { languageIn, withLanguage, withoutLanguage } from "@/lib/names/language-address";
import { addresses } from "@/lib/site/addresses";

/** Data of the menu. */
export interface LanguageMenuProps {
  basePath: string;
  /** Hash of the content, which is in the addresses of data. */
  contentHash: string;
}

/**
 * Marks the current language in the menu and makes its links keep query and fragment of the page. If the address names a
 * language of the menu, shows the names in it. Other languages change nothing.
 *
 * @throws Error if the names fail to load. The page then stays in English.
 */
export async function startLanguageMenu(
  menu: HTMLElement,
  { basePath, contentHash }: LanguageMenuProps,
): Promise<void> {
  const links = [...menu.querySelectorAll("a")];
  const update = () => {
    const query = withoutLanguage(location.search);
    for (const link of links)
      link.href = location.pathname + (link.lang === "en" ? query : withLanguage(query, link.lang)) + location.hash;
  };
  update();
  // Query and fragment can change until the reader opens the menu.
  menu.closest("[popover]")?.addEventListener("beforetoggle", update);
  const wanted = languageIn(location.search);
  const current = links.find(({ lang }) => lang === wanted && lang !== "en");
  if (!current) return;
  const { showNames } = await import("./show-names-browser");
  await showNames(current.lang, { basePath, url: basePath + addresses.nameData(current.lang, contentHash) });
  for (const link of links) link.ariaCurrent = link === current ? "true" : null;
}
