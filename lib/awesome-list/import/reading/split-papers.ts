import { foldUrl } from "../fold-url";
import { isPaperLink } from "./line-links";
import { isLabel } from "./link-labels";
import { countWords, type LinkPiece, type Piece } from "./pieces";

/** Splits a block that lists several papers, on lines of their own or as linked titles, into one part for each. */
export function splitPapers(pieces: readonly Piece[]): Piece[][] {
  const lines = linesOf(pieces);
  const keys = lines.map((line) => keysOf(line.filter(isTitle)));
  const titled = keys.flatMap((own, index) => (own.length > 0 ? [index] : []));
  if (titled.length < 2 || new Set(keys.flat()).size < 2) return [[...pieces]];
  const parts: Piece[][] = [];
  let known = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const own = keys[index] ?? [];
    const isNew = own.length > 0 && !own.some((key) => known.has(key)) && known.size > 0;
    const last = parts.at(-1);
    if (last && !isNew) last.push({ kind: "break" }, ...line);
    else parts.push([...line]);
    known = isNew ? new Set(own) : new Set([...known, ...own]);
  }
  return parts;
}

/** Splits pieces at line breaks, and before each linked title after the first one of a line. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "break") lines.push([]);
    else if (piece.kind === "text") {
      const [first = "", ...others] = piece.text.split("\n");
      lines.at(-1)?.push({ ...piece, text: first });
      for (const text of others) lines.push([{ ...piece, text }]);
    } else {
      const line = lines.at(-1) ?? [];
      if (isTitle(piece) && line.some(isTitle)) lines.push([piece]);
      else line.push(piece);
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** Whether a piece is the linked title of a paper. */
function isTitle(piece: Piece): piece is LinkPiece {
  return (
    piece.kind === "link" &&
    !isLabel(piece.label) &&
    !/^\[/.test(piece.label) &&
    countWords(piece.label) >= 3 &&
    isPaperLink(piece)
  );
}

function keysOf(links: readonly LinkPiece[]): string[] {
  return links.map(({ url }) => foldUrl(url));
}
