import { type NameFinder, namedKindOf, nameFinder } from "@/lib/names/find-name";
import { languageIn, withLanguage } from "@/lib/names/language-address";
import { readNameData } from "@/lib/names/name-data";
import { englishOf, englishTextOf, setShownNames, textsIn } from "@/lib/names/shown-names-browser";
import { fetchJson } from "@/lib/site/fetch-data-browser";
import { replaceInDiagram, replaceName } from "./replace-name-browser";

/** Elements with names: links, elements marked with the kind of their entry, and the heading of the page. */
const selector = "a[href], [data-entry], h1";

/** What the page shows. */
interface Shown {
  language: string;
  basePath: string;
  names: NameFinder;
}

/**
 * Shows names of topics and techniques in another language: in links to their pages, in elements with `data-entry`, and
 * in the heading of their page. Sentences and texts marked as English stay as they are. Links to other pages of the site
 * keep the language. An island changes only after its hydration, because React compares the texts before.
 *
 * @throws Error if the names fail to load.
 */
export async function showNames(language: string, { basePath, url }: { basePath: string; url: string }): Promise<void> {
  const names = nameFinder(readNameData(await fetchJson(url)));
  setShownNames(names);
  const update = (elements: Iterable<Element>) => {
    for (const element of elements)
      if (!element.closest("[data-island], .languages")) showIn(element, { language, basePath, names });
  };
  update(document.querySelectorAll(selector));
  addEnglishName(language);
  const observer = new MutationObserver((records) => {
    update(changedElements(records));
    // These changes need no further update.
    observer.takeRecords();
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ["href", "data-island"],
  });
}

/** Adds the English name to the other names of the entry, if the heading of the page shows another one. */
function addEnglishName(language: string): void {
  const heading = document.querySelector("h1");
  if (heading?.lang !== language) return;
  const name = document.createElement("span");
  Object.assign(name, { lang: "en", title: "English", textContent: englishTextOf(heading) });
  document.querySelector(".other-names")?.prepend(name);
}

/** Returns the elements with names that have changed, that are new, or whose island is now hydrated. */
function changedElements(records: readonly MutationRecord[]): Set<Element> {
  const found = new Set<Element>();
  const addAll = (node: Node) => {
    const element = node instanceof Element ? node : node.parentElement;
    const holder = element?.closest(selector);
    if (holder) found.add(holder);
    if (node instanceof Element) for (const inside of node.querySelectorAll(selector)) found.add(inside);
  };
  for (const { type, target, addedNodes } of records) {
    if (type === "childList") for (const node of addedNodes) addAll(node);
    else addAll(target);
  }
  return found;
}

/** Shows the name in an element, if it has one, and keeps the language in a link. */
function showIn(element: Element, { language, basePath, names }: Shown): void {
  const isHeading = element.tagName === "H1";
  const page = isHeading ? location.pathname : pageOf(element, basePath);
  if (page !== undefined && !isHeading) keepLanguageIn(element, language);
  if (element.closest(".prose")) return;
  const kind = namedKindOf(element.getAttribute("data-entry"));
  const find = (english: string) => {
    if (kind) return names.of(kind, english);
    return page === undefined ? undefined : names.at(page.slice(basePath.length), english);
  };
  if (element instanceof SVGElement) replaceInDiagram(element, find, language);
  else
    for (const text of textsIn(element))
      if (text.parentElement?.lang !== "en") replaceName(text, find(englishOf(text)), language);
}

/** Returns the path of the page of this site that a link opens; undefined for other elements and links. */
function pageOf(element: Element, basePath: string): string | undefined {
  const href = element.getAttribute("href");
  if (href === null || href.startsWith("#") || !URL.canParse(href, location.href)) return undefined;
  const { origin, pathname } = new URL(href, location.href);
  const isPage = origin === location.origin && pathname.startsWith(`${basePath}/`) && pathname.endsWith("/");
  return isPage && !element.hasAttribute("download") ? pathname : undefined;
}

function keepLanguageIn(link: Element, language: string): void {
  const href = link.getAttribute("href") ?? "";
  const { search } = new URL(href, location.href);
  if (languageIn(search) !== language) link.setAttribute("href", withLanguage(href, language));
}
