import { trimEndOf } from "../../../text/trim-end";
import { labelledLinks } from "../labelled-links";
import { labelKind } from "../link-labels";
import type { ListedPaper } from "../listed";
import { type Piece, textOf } from "../pieces";
import { splitVenueYear } from "../venue-year";

/**
 * Reads `**[Venue Year]** Title [[Paper]](url) [[Code]](url)`. The title can be a link.
 *
 * The item must start with square brackets that contain a year.
 */
export function readVenueFirst(pieces: readonly Piece[]): ListedPaper | undefined {
  const [first, ...others] = pieces;
  const start = first?.kind === "text" ? /^\s*\[([^\][]+)\]/.exec(first.text) : null;
  if (first?.kind !== "text" || start?.[1] === undefined) return undefined;
  const venueYear = splitVenueYear(start[1]);
  if (venueYear.year === undefined) return undefined;

  const afterVenue: Piece[] = [{ kind: "text", text: first.text.slice(start[0].length) }, ...others];
  const titleEnd = afterVenue.findIndex((piece) => piece.kind === "link" && isLabel(piece.label));
  const titlePieces = titleEnd < 0 ? afterVenue : afterVenue.slice(0, titleEnd);
  const title = trimEndOf(trimEndOf(textOf(titlePieces), /[\s[(]/), /[\s.]/).replace(/^[\s:.-]+/, "");
  if (title === "") return undefined;

  const titleLinks = titlePieces.flatMap((piece) =>
    piece.kind === "link" ? [{ label: "Paper", url: piece.url }] : [],
  );
  const { links, rest } = labelledLinks(titleEnd < 0 ? [] : afterVenue.slice(titleEnd));
  const oddities = rest === "" ? [] : [`Not read: ${JSON.stringify(rest)}.`];
  return { title, byline: "", ...venueYear, links: [...titleLinks, ...links], oddities };
}

/** Whether the text of a link is a label and not a title. */
function isLabel(label: string): boolean {
  return label.startsWith("[") || labelKind(label) !== undefined;
}
