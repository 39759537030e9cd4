import { labelledLinks } from "../labelled-links";
import type { ListedPaper } from "../listed";
import { oneLine, type Piece, textOf } from "../pieces";
import { splitVenueYear } from "../venue-year";

const marks = new Set(["ins", "u"]);

/**
 * Reads `Title, <ins>Venue, Year</ins> [[Paper](url)] [[Code](url)]`.
 *
 * At least the closing tag must be present. A broken tag is repaired and noted in `oddities`.
 */
export function readUnderlinedVenue(pieces: readonly Piece[]): ListedPaper | undefined {
  const { pieces: repaired, oddities } = repairTags(pieces);
  const opening = repaired.findIndex((piece) => piece.kind === "tag" && marks.has(piece.name));
  const closing = repaired.findIndex((piece) => piece.kind === "tag" && marks.has(piece.name.slice(1)));
  if (closing < 0 || opening > closing) return undefined;

  const before = repaired.slice(0, opening < 0 ? closing : opening);
  let title = textOf(before)
    .replace(/[,，]$/u, "")
    .trim();
  let venueYear = splitVenueYear(textOf(repaired.slice(opening + 1, closing)));
  if (opening < 0) {
    const comma = title.search(/[,，][^,，]*$/u);
    venueYear = splitVenueYear(title.slice(comma + 1));
    if (comma < 0 || venueYear.year === undefined) return undefined;
    title = title.slice(0, comma).trim();
    oddities.push("Opening <ins> missing.");
  }
  if (title === "") return undefined;

  const { links, rest } = labelledLinks(repaired.slice(closing + 1));
  if (rest !== "") oddities.push(`Not read: ${JSON.stringify(rest)}.`);
  const titleLinks = before.flatMap((piece) => (piece.kind === "link" ? [{ label: "Paper", url: piece.url }] : []));
  return { title, byline: "", ...venueYear, links: [...titleLinks, ...links], oddities };
}

/** Repairs closing tags without `<`, which Markdown parses as text: `2024/ins>`. Notes other broken markup. */
function repairTags(pieces: readonly Piece[]): { pieces: Piece[]; oddities: string[] } {
  const oddities: string[] = [];
  const isClosed = pieces.some((piece) => piece.kind === "tag" && marks.has(piece.name.slice(1)));
  const repaired = pieces.flatMap((piece): Piece[] => {
    const [before, after] = piece.kind === "text" && !isClosed ? piece.text.split("/ins>", 2) : [];
    if (before === undefined || after === undefined) return [piece];
    oddities.push('Broken closing tag "/ins>" read as </ins>.');
    return [
      { kind: "text", text: before },
      { kind: "tag", name: "/ins" },
      { kind: "text", text: after },
    ];
  });
  if (pieces.some((piece) => piece.kind === "text" && /\u00a0/.test(piece.text))) {
    oddities.push("Non-breaking space (U+00A0) read as a space.");
  }
  const brokenLabel = repaired.some(
    (piece) => piece.kind === "link" && piece.label.startsWith("[") && oneLine(piece.label).endsWith("]"),
  );
  if (brokenLabel) oddities.push("Misplaced bracket in the link markup repaired.");
  return { pieces: repaired, oddities };
}
