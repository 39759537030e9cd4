import { isByline, withoutBylineLabel } from "./byline";
import { type Item, rawText } from "./line-items";
import { isLabel } from "./link-labels";
import { oneLine } from "./pieces";
import {
  type ListedPublication,
  readMarkedPublication,
  readPublication,
  splitPublication,
  type VenueTest,
} from "./publication";

/** What a line has besides its title. */
export interface LineRest {
  /** Byline as written; empty if there is none. */
  byline: string;
  publications: ListedPublication[];
  /** Texts that are neither. */
  unread: string[];
}

// Sentences, dashes, pipes and brackets. A full stop after an initial does not end a sentence.
const boundaries =
  /\n|\s[-–—]+\s|[|｜;；。[\](){}（）【】《》•·]|(?<![\p{Lu}\s(][\p{Lu}]|^\p{Lu}|\b(?:et al|etc|vs|Jr|Sr|St|Dr|Proc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\.\s+|\.$/u;

/** Reads authors and publications in the items around a title. */
export function readRest(items: readonly Item[], isVenue: VenueTest): LineRest {
  const rest: LineRest = { byline: "", publications: [], unread: [] };
  for (const { text, isMarked } of segmentsOf(items)) {
    const remaining = takePublications(text, isMarked, rest, isVenue);
    if (remaining === "") continue;
    const { before, expected } = remaining;
    if (rest.byline === "" && isByline(before, expected)) rest.byline = withoutBylineLabel(before);
    else if (!isLabel(before)) rest.unread.push(before);
  }
  return rest;
}

function takePublications(text: string, isMarked: boolean, rest: LineRest, isVenue: VenueTest) {
  const publication = readPublication(text, isVenue);
  const inEdges = publication ? undefined : splitPublication(text, isVenue);
  if (publication) rest.publications.push(publication);
  else if (inEdges) {
    rest.publications.push(inEdges.publication);
    const before = oneLine(inEdges.before).replace(/^[\s,，:：.]+|[\s,，:：]+$/gu, "");
    if (/[\p{Letter}]/u.test(before)) return { before, expected: true };
  } else {
    const before = oneLine(text).replace(/^[\s,，:：.*]+|[\s,，:：]+$/gu, "");
    if (/[\p{Letter}]/u.test(before)) return { before, expected: isMarked };
  }
  return "" as const;
}

/** Splits items into texts. A text in italics is `isMarked`: lists write authors so. */
function segmentsOf(items: readonly Item[]): { text: string; isMarked: boolean }[] {
  const runs: { text: string; isMarked: boolean }[] = [];
  for (const item of items) {
    const isMarked = item.kind === "text" && item.marks.italic === true;
    const isApart =
      item.kind === "link" ? item.link.isLabel : item.kind === "text" && (item.marks.code || item.marks.underlined);
    const last = runs.at(-1);
    const text = item.kind === "link" && item.link.isLabel ? "\n" : rawText(item);
    if (last && last.isMarked === isMarked && !isApart) last.text += text;
    else runs.push({ text: isApart ? `${text}\n` : text, isMarked });
  }
  return runs.flatMap(({ text, isMarked }) =>
    text.split(boundaries).flatMap((part) => (/[\p{Letter}\p{Number}]/u.test(part) ? [{ text: part, isMarked }] : [])),
  );
}

/** Reads a cell or text that only has a venue. */
export function readVenueText(text: string, isVenue: VenueTest): ListedPublication | undefined {
  return /[\p{Letter}\p{Number}]/u.test(text) ? readMarkedPublication(text, isVenue) : undefined;
}
