import { trimEndOf } from "../../../text/trim-end";
import { labelledLinks } from "../labelled-links";
import { labelKind } from "../link-labels";
import type { ListedPaper } from "../listed";
import { oneLine, type Piece } from "../pieces";
import { splitVenueYear } from "../venue-year";

/**
 * Reads `[Title](url) - authors, venue year`, optionally followed by links.
 *
 * The item must start with a link that is a title and not a label, and the text after it must end with a year.
 */
export function readLinkedTitle(pieces: readonly Piece[]): ListedPaper | undefined {
  const linkIndex = pieces.findIndex(({ kind }) => kind === "link");
  const link = pieces[linkIndex];
  const before = pieces.slice(0, linkIndex);
  if (link?.kind !== "link" || labelKind(link.label) !== undefined || link.label.startsWith("[")) return undefined;
  if (before.some((piece) => piece.kind !== "text" || /[\p{Letter}\p{Number}]/u.test(piece.text))) return undefined;

  const following = pieces.slice(linkIndex + 1);
  const tailEnd = following.findIndex(({ kind }) => kind === "link");
  const tail = oneLine(
    (tailEnd < 0 ? following : following.slice(0, tailEnd))
      .map((piece) => (piece.kind === "text" ? piece.text : " "))
      .join(""),
  );
  const publication = splitTail(trimEndOf(tail, /[\s[(.,;:)]/).replace(/^[\s\-–—:,.|(]+/u, ""));
  if (!publication) return undefined;
  const { links, rest } = labelledLinks(tailEnd < 0 ? [] : following.slice(tailEnd));
  const oddities = rest === "" ? [] : [`Not read: ${JSON.stringify(rest)}.`];
  return { title: link.label, ...publication, links: [{ label: "Paper", url: link.url }, ...links], oddities };
}

/** Splits "authors, venue year"; undefined if it does not end with a year. */
function splitTail(tail: string): Pick<ListedPaper, "byline" | "venue" | "year"> | undefined {
  const segments = tail.split(/,\s+|\s+[-–—|]\s+|(?<=\p{Lowercase}{2})(?<!\bal)\.\s+/u);
  const last = splitVenueYear(segments.at(-1) ?? "");
  if (last.year === undefined) return undefined;
  // In "venue, year" the venue is the segment before the year.
  const count = last.venue === undefined ? 2 : 1;
  const venue = last.venue ?? segments.at(-2);
  return { byline: segments.slice(0, -count).join(", "), venue, year: last.year };
}
