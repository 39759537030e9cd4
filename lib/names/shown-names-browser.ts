import type { NamedKind, NameFinder } from "./find-name";
import { languageIn, withLanguage } from "./language-address";

/** Finds the names that the page shows; undefined in English. */
let finder: NameFinder | undefined;

/** Texts that show a name, with the English text that they replace. */
const replaced = new WeakMap<Text, { english: string; shown: string }>();

/** Sets the names that the page shows. */
export function setShownNames(names: NameFinder): void {
  finder = names;
}

/** Returns the name of a topic or technique as the page shows it. */
export function shownName(kind: NamedKind, english: string): string {
  return finder?.of(kind, english) ?? english;
}

/** Adds the language in the address of the page to another address, or to a query string. */
export function keepLanguage(address: string): string {
  return withLanguage(address, languageIn(location.search));
}

/** Replaces a text by another, and remembers it. */
export function replaceText(text: Text, shown: string): void {
  const english = englishOf(text);
  text.data = shown;
  if (shown === english) replaced.delete(text);
  else replaced.set(text, { english, shown });
}

/** Whether a text shows, or has shown, another text than the English one. */
export function wasReplaced(text: Text): boolean {
  return replaced.has(text);
}

/** Returns a text as it is in English. */
export function englishOf(text: Text): string {
  const { english, shown } = replaced.get(text) ?? {};
  return english !== undefined && text.data === shown ? english : text.data;
}

/** Returns the text content of an element as it is in English. */
export function englishTextOf(element: Element): string {
  return textsIn(element).map(englishOf).join("");
}

/** Returns the texts in an element, in order. */
export function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
  return texts;
}
