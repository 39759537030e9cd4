import { isByline } from "./byline";
import type { FoundTitle } from "./found-title";
import { type Item, rawText, textOfItems } from "./line-items";
import { isPaperLink } from "./line-links";
import { labelKind } from "./link-labels";
import { countWords, oneLine } from "./pieces";
import { readMarkedPublication, readPublication, type VenueTest } from "./publication";
import { cleanTitle, withoutStart } from "./title-text";
import { unmarkedTitle } from "./unmarked-title";

/** Finds the title of a line: before an underlined publication, in quotes, a link, bold, or the first text. */
export function findTitle(items: readonly Item[], isVenue: VenueTest): FoundTitle | undefined {
  const underlined = titleBeforeUnderlined(items, isVenue);
  if (underlined) return underlined;
  const linked = linkedTitle(items, isVenue);
  const found = [linked, markedTitle(items, isVenue)].filter((title) => title !== undefined);
  const [first, second] = found.sort((a, b) => a.before.length - b.before.length);
  const plain = unmarkedTitle(items, isVenue);
  if (!first) return plain;
  // A bold name before the link of the title, or a bold title before another link.
  const marked = second && first !== linked && countWords(first.title) <= 3 && isPaperTitle(second) ? second : first;
  return plain && marked.title !== plain.title && isOther(marked, plain) ? plain : marked;
}

function isPaperTitle({ link, title }: FoundTitle): boolean {
  return link !== undefined && (isPaperLink(link) || countWords(title) > 3);
}

/** Whether the plain text at the start is the title, and the link or bold text after it is something else. */
function isOther(found: FoundTitle, plain: FoundTitle): boolean {
  const lead = textOfItems(found.before);
  if (found.isQuoted) return false;
  const isTitle = countWords(plain.title) >= 3 && !isByline(plain.title, true) && !/[:：]\s*$/u.test(lead);
  if (!isTitle || textOfItems(plain.before) !== "") return false;
  return countWords(found.title) <= 3 && !(found.link && isPaperLink(found.link) && countWords(found.title) > 1);
}

function titleBeforeUnderlined(items: readonly Item[], isVenue: VenueTest): FoundTitle | undefined {
  const index = items.findIndex(
    (item) => item.kind === "text" && item.marks.underlined && /[\p{Letter}\p{Number}]/u.test(item.text),
  );
  const item = items[index];
  if (item?.kind !== "text") return undefined;
  // A closing tag without "<" is text: "2024/ins>".
  const [inner = "", ...outer] = item.text.split(/\/ins>/u);
  const publication = readMarkedPublication(inner, isVenue);
  if (!publication || inner.length > 90 || isByline(inner, false)) return undefined;
  const before = items.slice(0, index);
  // The export writes titles as they are. A title can have a URL, which Markdown makes a link.
  const isExported = items.some((part) => part.kind === "link" && labelKind(part.link.label) === "entry");
  const lead = isExported
    ? oneLine(before.map((part) => (part.kind === "link" ? part.link.label : rawText(part))).join(""))
    : textOfItems(before);
  const start = isExported ? { rest: lead, publications: [] } : withoutStart(lead, isVenue);
  const title = isExported ? lead.replace(/,$/, "") : cleanTitle(start.rest);
  if (!isExported && !/\p{Letter}/u.test(title)) return undefined;
  const link = before.flatMap((part) => (part.kind === "link" && !part.link.isLabel ? part.link : []))[0];
  const rest: Item[] = outer.length > 0 ? [{ kind: "text", text: outer.join(" "), marks: {} }] : [];
  return {
    title,
    isUnderlined: true,
    link,
    publications: [publication, ...start.publications],
    before: before.filter((part) => part.kind === "link" && part.link !== link),
    after: [...rest, ...items.slice(index + 1)],
  };
}

/** The first link whose text is not a label. Links to papers come first. */
function linkedTitle(items: readonly Item[], isVenue: VenueTest): FoundTitle | undefined {
  const indexes = items.flatMap((item, index) => {
    if (item.kind !== "link" || item.link.label === "") return [];
    const isLong = countWords(item.link.label) >= 4 && !item.link.publication && /^\[.*\]$/.test(item.link.label);
    return item.link.isLabel && !isLong ? [] : [index];
  });
  const isPaper = (index: number) => {
    const item = items[index];
    return item?.kind === "link" && isPaperLink(item.link);
  };
  const index = indexes.find(isPaper) ?? indexes[0];
  const item = index === undefined ? undefined : items[index];
  if (index === undefined || item?.kind !== "link") return undefined;
  const before = items.slice(0, index);
  const start = withoutStart(item.link.label, isVenue, true);
  return withSubtitle(item.link.label, before, items.slice(index + 1), isVenue, {
    title: cleanTitle(start.rest),
    name: start.name,
    link: item.link,
    publications: start.publications,
  });
}

/** The first bold or quoted text that is not a publication. */
function markedTitle(items: readonly Item[], isVenue: VenueTest): FoundTitle | undefined {
  for (const [index, item] of items.entries()) {
    if (item.kind !== "text") continue;
    const quoted = quotedIn(item.text);
    if (quoted) {
      const mark = (text: string): Item[] => (text.trim() === "" ? [] : [{ ...item, text }]);
      const before = [...items.slice(0, index), ...mark(quoted.before)];
      const after = [...mark(quoted.after), ...items.slice(index + 1)];
      return { title: cleanTitle(quoted.text), isQuoted: true, publications: [], before, after };
    }
    if (!item.marks.bold) continue;
    const run = items.slice(index).findIndex((next) => next.kind !== "text" || !next.marks.bold);
    const end = run < 0 ? items.length : index + run;
    const text = items.slice(index, end).map(rawText).join("");
    const start = withoutStart(text, isVenue);
    const title = cleanTitle(start.rest);
    const opening = items[index - 1];
    const isBracketed = opening?.kind === "text" && /[[（(【]\s*$/u.test(opening.text);
    if (isBracketed || !/\p{Letter}/u.test(title) || readPublication(text, isVenue) || isByline(title, false)) continue;
    return withSubtitle(text, items.slice(0, index), items.slice(end), isVenue, { ...start, title });
  }
  return undefined;
}

/** A text in quotes with at least two words, or in Chinese quotes, that no other words of a title follow. */
function quotedIn(text: string): { before: string; text: string; after: string } | undefined {
  const match =
    /(["“«《「『])([^"“”«»《》「」『』]{4,})(["”»》」』])(?=\s*(?:[.,;:)\]|\d[({–—-]|$|\s[[({\n]|\s\p{Lu}))/u.exec(
      text,
    );
  if (match?.[2] === undefined || /^[:：]\s*\S/u.test(text.slice(match.index + match[0].length))) return undefined;
  if (/^["“]$/u.test(match[1] ?? "") && countWords(match[2]) < 2) return undefined;
  const before = text.slice(0, match.index);
  // Quotes within a title: 'On the "Why" of Things'.
  if (/[\p{Letter}\p{Number}]\s$/u.test(before) && !/[.,:]\s$/u.test(before)) return undefined;
  return { before, text: match[2], after: text.slice(match.index + match[0].length) };
}

/** Appends a subtitle that follows a colon: "[Name](url): A Subtitle | ICLR 2024". */
function withSubtitle(
  text: string,
  before: readonly Item[],
  after: readonly Item[],
  isVenue: VenueTest,
  found: Omit<FoundTitle, "before" | "after">,
): FoundTitle {
  const [next, ...others] = after;
  const plain = { ...found, before, after };
  if (next?.kind !== "text") return plain;
  const hasColon = /[:：]\s*$/u.test(text.trim());
  const following = hasColon ? next.text : /^\s*[:：]\s*([\s\S]*)$/u.exec(next.text)?.[1];
  if (following === undefined) return plain;
  const end = following.search(/\n|\s[-–—]\s|[|｜[(（【]|[.。]\s|[.。]?$/u);
  const subtitle = following.slice(0, end < 0 ? undefined : end).trim();
  const comma = /^(.*?),\s*(.*)$/su.exec(subtitle);
  const isComma = comma?.[2] !== undefined && (readPublication(comma[2], isVenue) ?? isByline(comma[2], true));
  const own = isComma ? (comma?.[1] ?? "") : subtitle;
  const isOther = readPublication(own, isVenue) !== undefined || isByline(own, false) || countWords(own) > 30;
  if (own === "" || isOther) return plain;
  const rest = following.slice(following.indexOf(own) + own.length);
  const remainder: Item[] = rest.trim() === "" ? [] : [{ ...next, text: rest }];
  return { ...found, title: cleanTitle(`${found.title}: ${own}`), before, after: [...remainder, ...others] };
}
