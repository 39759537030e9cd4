import type { ListedLink } from "./listed";
import { oneLine, type Piece } from "./pieces";

/** The links among some pieces, without the brackets that lists put around them, and the text between them. */
export function labelledLinks(pieces: readonly Piece[]): { links: ListedLink[]; rest: string } {
  const links = pieces.flatMap((piece) =>
    piece.kind === "link" ? [{ label: bare(piece.label), url: piece.url }] : [],
  );
  const text = pieces.map((piece) => (piece.kind === "text" ? piece.text : " ")).join("");
  return { links, rest: oneLine(text.replace(/[[\](){}|,;.·•/]+/g, " ")) };
}

/** A label without brackets and blanks around it. */
function bare(label: string): string {
  return oneLine(label.replace(/^[\s[(]+|[\s\])]+$/g, ""));
}
