import { badgePublication } from "./badge";
import { type LineLink, toLineLink } from "./line-links";
import { type Marks, oneLine, type Piece } from "./pieces";
import type { ListedPublication, VenueTest } from "./publication";

/** A part of a line after its links are interpreted. Pictures are left out. */
export type Item =
  | { kind: "text"; text: string; marks: Marks }
  | { kind: "link"; link: LineLink; marks: Marks }
  | { kind: "break" };

/** Short codes of emoji: ":star:". */
const emojiCode = /(?<=^|[\s|])(?::[a-z][a-z0-9_+-]*:)+(?=[\s|[]|$)/gu;

/** Interprets links and badges of a line. */
export function toItems(
  pieces: readonly Piece[],
  isVenue: VenueTest,
): { items: Item[]; publications: ListedPublication[] } {
  const publications: ListedPublication[] = [];
  const items = pieces.flatMap((piece, index): Item[] => {
    if (piece.kind === "break") return [{ kind: "break" }];
    if (piece.kind === "text") return [{ kind: "text", text: piece.text.replace(emojiCode, " "), marks: piece.marks }];
    if (piece.kind === "picture") {
      const publication = badgePublication(piece, isVenue);
      if (publication) publications.push(publication);
      return [];
    }
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    const opens = before?.kind === "text" && /[[【]\s*$/u.test(before.text);
    const closes = after?.kind === "text" && /^\s*[\]】]/u.test(after.text);
    const link = toLineLink(piece, opens && closes, isVenue);
    if (link.publication) publications.push(link.publication);
    return [{ kind: "link", link, marks: piece.marks }];
  });
  return { items, publications };
}

/** Returns the text of items on one line, with the texts of links that are not labels. */
export function textOfItems(items: readonly Item[]): string {
  return oneLine(items.map(rawText).join(""));
}

/** Returns the text of an item with its line breaks. */
export function rawText(item: Item): string {
  if (item.kind === "break") return "\n";
  return item.kind === "text" ? item.text : item.link.isLabel ? " " : item.link.label;
}
