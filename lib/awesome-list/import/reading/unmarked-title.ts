import { isByline, splitLeadingByline } from "./byline";
import type { FoundTitle } from "./found-title";
import { type Item, rawText } from "./line-items";
import { countWords } from "./pieces";
import { readMarkedPublication, readPublication, type VenueTest } from "./publication";
import { cleanTitle, withoutStart } from "./title-text";

/** The first text of a line, up to a label, a line break, a publication, authors or a description. */
export function unmarkedTitle(items: readonly Item[], isVenue: VenueTest): FoundTitle | undefined {
  const isEnd = (item: Item) => (item.kind === "link" && item.link.isLabel) || item.kind === "break";
  const first = items.findIndex((item) => !isEnd(item) && rawText(item).trim() !== "");
  const length = items.slice(first).findIndex(isEnd);
  const end = first + (length < 0 ? items.length - first : length);
  if (first < 0) return undefined;
  const start = withoutStart(items.slice(first, end).map(rawText).join(""), isVenue);
  const led = splitLeadingByline(start.rest);
  const cited = led && /^(.+), (\p{Lu}[^,]{2,60}), ((?:19|20)\d\d)[.\s]*$/su.exec(led.rest);
  if (cited) return citation(items.slice(0, first), led.byline, cited, items.slice(end));
  const { title: whole, rest } = splitPlain(led?.rest ?? start.rest, isVenue);
  // "A Title (AAAI 2011)"
  const bracket = /^(.*\S)\s*\(([^()]*)\)[\s.,]*$/su.exec(whole);
  const inBracket = bracket?.[2] ?? "";
  // A name of few words and a year is a publication, also if the venue is not known.
  const isNamed = /^\p{Lu}[\p{Letter}&-]*(?: \p{Lu}[\p{Letter}&-]*){0,3},? (?:19|20)\d\d$/u.test(inBracket);
  const publication = isNamed ? readMarkedPublication(inBracket, isVenue) : readPublication(inBracket, isVenue);
  const title = publication ? (bracket?.[1] ?? whole) : whole;
  if (!/\p{Letter}/u.test(title)) return undefined;
  const byline: Item[] = led ? [{ kind: "text", text: led.byline, marks: { italic: true } }] : [];
  return {
    title: cleanTitle(title),
    name: start.name,
    publications: [...start.publications, ...(publication ? [publication] : [])],
    before: [...items.slice(0, first), ...byline],
    after: [...(rest === "" ? [] : [{ kind: "text" as const, text: rest, marks: {} }]), ...items.slice(end)],
  };
}

/** A line written as a citation: "Ada Foo, Bob Bar, A Title, Journal of Bees, 1996". */
function citation(
  before: readonly Item[],
  byline: string,
  [, title = "", venue, year]: RegExpExecArray,
  after: readonly Item[],
): FoundTitle {
  return {
    title: cleanTitle(title),
    publications: [{ venue, year: Number(year) }],
    before: [...before, { kind: "text", text: byline, marks: { italic: true } }],
    after,
  };
}

/** Splits a text, but not within brackets: "A Title (Foo et al., 2016)" is split before the bracket. */
function splitAt(text: string, index: number, rest: string): { title: string; rest: string } {
  const title = text.slice(0, index);
  const opening = title.lastIndexOf("(");
  return opening > 0 && title.indexOf(")", opening) < 0
    ? { title: text.slice(0, opening), rest: text.slice(opening) }
    : { title, rest };
}

/** Length of a text in which a title ends. */
const maxTitleLength = 1_000;

/** Splits a plain text into its title and the rest: authors, publication, description. */
function splitPlain(text: string, isVenue: VenueTest): { title: string; rest: string } {
  const separators = /\s*\n\s*|\s*[|｜]\s*|\s+[-–—]+\s+|(?<=[\p{Letter}\p{Number})!?"”]{2})[.。]\s+|,\s+/gu;
  for (const { index, 0: separator } of text.slice(0, maxTitleLength).matchAll(separators)) {
    const start = index + separator.length;
    const rest = text.slice(start, start + maxTitleLength);
    const part = rest.split(/\n|[|｜]|\s[-–—]+\s|[.。]\s/u)[0] ?? "";
    const isStatement =
      readPublication(rest, isVenue) ??
      readPublication(part.split(/[(（[]/u)[0] ?? "", isVenue) ??
      readPublication(part, isVenue);
    const isPart = /^[|｜]$/u.test(separator.trim());
    const isComma = separator.startsWith(",");
    const isDescription = !isComma && !separator.includes("\n") && countWords(rest) > 12 && !separator.includes("-");
    if (isPart || isStatement || isByline(part, isComma ? false : /[.\n]/u.test(separator)) || isDescription)
      return splitAt(text, index, text.slice(start));
  }
  return { title: text.replace(/(?<!\s)\s*\n\s*/gu, " "), rest: "" };
}
