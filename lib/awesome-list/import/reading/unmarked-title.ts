import { isByline } from "./byline";
import type { FoundTitle } from "./found-title";
import { type Item, rawText } from "./line-items";
import { countWords } from "./pieces";
import { readPublication, type VenueTest } from "./publication";
import { cleanTitle, withoutStart } from "./title-text";

/** The first text of a line, up to a label, a line break, a publication, authors or a description. */
export function unmarkedTitle(items: readonly Item[], isVenue: VenueTest): FoundTitle | undefined {
  const isEnd = (item: Item) => (item.kind === "link" && item.link.isLabel) || item.kind === "break";
  const first = items.findIndex((item) => !isEnd(item) && rawText(item).trim() !== "");
  const length = items.slice(first).findIndex(isEnd);
  const end = first + (length < 0 ? items.length - first : length);
  if (first < 0) return undefined;
  const start = withoutStart(items.slice(first, end).map(rawText).join(""), isVenue);
  const { title, rest } = splitPlain(start.rest, isVenue);
  if (!/\p{Letter}/u.test(title)) return undefined;
  return {
    title: cleanTitle(title),
    name: start.name,
    publications: start.publications,
    before: items.slice(0, first),
    after: [...(rest === "" ? [] : [{ kind: "text" as const, text: rest, marks: {} }]), ...items.slice(end)],
  };
}

/** Splits a plain text into its title and the rest: authors, publication, description. */
function splitPlain(text: string, isVenue: VenueTest): { title: string; rest: string } {
  const separators = /\s*\n\s*|\s*[|｜]\s*|\s+[-–—]+\s+|(?<=[\p{Letter}\p{Number})!?"”]{2})[.。]\s+|,\s+/gu;
  for (const { index, 0: separator } of text.matchAll(separators)) {
    const rest = text.slice(index + separator.length);
    const part = rest.split(/\n|[|｜]|\s[-–—]+\s|[.。]\s/u)[0] ?? "";
    const isStatement =
      readPublication(rest, isVenue) ??
      readPublication(part.split(/[(（[]/u)[0] ?? "", isVenue) ??
      readPublication(part, isVenue);
    const isPart = /^[|｜]$/u.test(separator.trim());
    const isComma = separator.startsWith(",");
    const isDescription = !isComma && !separator.includes("\n") && countWords(rest) > 12 && !separator.includes("-");
    if (isPart || isStatement || isByline(part, isComma ? false : /[.\n]/u.test(separator)) || isDescription)
      return { title: text.slice(0, index), rest };
  }
  return { title: text.replace(/\s*\n\s*/gu, " "), rest: "" };
}
