import { trimEndOf } from "../../../text/trim-end";
import type { ListedLink } from "./listed";
import { oneLine, type Piece } from "./pieces";

/** Returns the links of a line without brackets around their labels, and the text between them. */
export function labelledLinks(pieces: readonly Piece[]): { links: ListedLink[]; rest: string } {
  const links = pieces.flatMap((piece) =>
    piece.kind === "link" ? [{ label: stripBrackets(piece.label), url: piece.url }] : [],
  );
  const text = pieces.map((piece) => (piece.kind === "text" ? piece.text : " ")).join("");
  return { links, rest: oneLine(text.replace(/[[\](){}|,;.·•/]+/g, " ")) };
}

/** Removes brackets and whitespace around a label. */
function stripBrackets(label: string): string {
  return oneLine(trimEndOf(label, /[\s\])]/).replace(/^[\s[(]+/, ""));
}
