import { isPaperLink } from "./line-links";
import { isLabel } from "./link-labels";
import type { ListBlock } from "./list-blocks";
import { countWords, type Piece, textOf } from "./pieces";

type Heading = Extract<ListBlock, { kind: "heading" }>;

/** Joins each heading that is the title of one paper with the text below it. */
export function joinPaperHeadings(blocks: readonly ListBlock[]): ListBlock[] {
  const joined: ListBlock[] = [];
  // The first heading is the title of the list.
  const first = blocks.find(({ kind }) => kind === "heading");
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    const below = block.kind === "heading" ? textBelow(blocks, index) : [];
    if (block.kind === "heading" && block !== first && isPaperHeading(block.pieces, below)) {
      const texts = below.flatMap((part) => ("pieces" in part ? [{ kind: "break" } as const, ...part.pieces] : []));
      joined.push({ kind: "item", at: block.at, pieces: [...inBold(block), ...texts] });
      index += below.length;
    } else joined.push(block);
  }
  return joined;
}

/** The paragraphs and items between a heading and the next heading or table. */
function textBelow(blocks: readonly ListBlock[], heading: number): readonly ListBlock[] {
  let end = heading + 1;
  while (blocks[end]?.kind === "paragraph" || blocks[end]?.kind === "item") end += 1;
  return blocks.slice(heading + 1, end);
}

/** Whether a heading is a title: it links to a paper, or the text below it starts with links to a paper only. */
function isPaperHeading(pieces: readonly Piece[], below: readonly ListBlock[]): boolean {
  if (below.some((part) => "pieces" in part && part.pieces.some(isTitleLink))) return false;
  const title = pieces.find(isTitleLink);
  const words = countWords(textOf(pieces));
  if (title?.kind === "link" && countWords(title.label) >= 3) return words <= countWords(title.label) + 4;
  const [first, ...others] = below;
  if (!first || !("pieces" in first) || words < 4 || others.some(({ kind }) => kind === "item")) return false;
  const hasText = first.pieces.some((piece) => piece.kind === "text" && /[\p{Letter}\p{Number}]/u.test(piece.text));
  return !hasText && first.pieces.some((piece) => piece.kind === "link" && isPaperLink(piece));
}

function isTitleLink(piece: Piece): boolean {
  return piece.kind === "link" && isPaperLink(piece) && !isLabel(piece.label.replace(/[[\]]/g, ""));
}

function inBold({ pieces }: Heading): Piece[] {
  return pieces.map((piece) => (piece.kind === "text" ? { ...piece, marks: { ...piece.marks, bold: true } } : piece));
}
