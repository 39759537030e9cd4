import { labelledLinks } from "../labelled-links";
import { labelKind } from "../link-labels";
import type { ListedPaper } from "../listed";
import { oneLine, type Piece } from "../pieces";
import { splitVenueYear } from "../venue-year";

/**
 * `[Title](address) - authors, venue year`, with further links behind.
 *
 * Needs a link at the start that is a title rather than a label, and text behind it that ends in a year.
 */
export function readLinkedTitle(pieces: readonly Piece[]): ListedPaper | undefined {
  const at = pieces.findIndex(({ kind }) => kind === "link");
  const link = pieces[at];
  const before = pieces.slice(0, at);
  if (link?.kind !== "link" || labelKind(link.label) !== undefined || link.label.startsWith("[")) return undefined;
  if (before.some((piece) => piece.kind !== "text" || /[\p{Letter}\p{Number}]/u.test(piece.text))) return undefined;

  const following = pieces.slice(at + 1);
  const tailEnd = following.findIndex(({ kind }) => kind === "link");
  const tail = oneLine(
    (tailEnd < 0 ? following : following.slice(0, tailEnd))
      .map((piece) => (piece.kind === "text" ? piece.text : " "))
      .join(""),
  );
  const place = splitTail(tail.replace(/^[\s\-–—:,.|(]+|[\s[(.,;:)]+$/gu, ""));
  if (!place) return undefined;
  const { links, rest } = labelledLinks(tailEnd < 0 ? [] : following.slice(tailEnd));
  const oddities = rest === "" ? [] : [`Not read: ${JSON.stringify(rest)}.`];
  return { title: link.label, ...place, links: [{ label: "Paper", url: link.url }, ...links], oddities };
}

/** Parts "authors, venue year" before the venue; undefined without a year at the end. */
function splitTail(tail: string): Pick<ListedPaper, "byline" | "venue" | "year"> | undefined {
  const segments = tail.split(/,\s+|\s+[-–—|]\s+|(?<=\p{Lowercase}{2})(?<!\bal)\.\s+/u);
  const last = splitVenueYear(segments.at(-1) ?? "");
  if (last.year === undefined) return undefined;
  // "venue, year" has its venue one segment before.
  const count = last.venue === undefined ? 2 : 1;
  const venue = last.venue ?? segments.at(-2);
  return { byline: segments.slice(0, -count).join(", "), venue, year: last.year };
}
