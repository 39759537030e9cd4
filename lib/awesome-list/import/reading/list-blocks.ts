import type { Element, ElementContent, Root, RootContent } from "hast";
import { isPaperLink } from "./line-links";
import { isLabel } from "./link-labels";
import { type Piece, toPieces } from "./pieces";

/** A position in a list, counted from 1. */
export interface ListPosition {
  line: number;
  column: number;
}

/** A part of a list that has at most one paper. */
export type ListBlock = { at: ListPosition } & (
  | { kind: "heading"; depth: number; pieces: Piece[] }
  | { kind: "item" | "paragraph"; pieces: Piece[] }
  | { kind: "header"; cells: Piece[][] }
  | { kind: "row"; cells: Piece[][] }
);

const inlineTags = new Set(
  "a abbr b br bdi big cite code del dfn em font i img ins kbd mark picture q s samp small span strike strong sub sup tt u var wbr".split(
    " ",
  ),
);
const ignoredTags = new Set(["pre", "script", "style", "hr", "input", "colgroup", "caption", "svg", "template"]);

/** Flattens the tree of a list into blocks, in reading order. */
export function toBlocks(root: Root): ListBlock[] {
  return joinDetails(blocksOf(root.children, { line: 1, column: 1 }));
}

/** Joins a bold title without links with the items below it that have its links: "- Paper: https://…". */
function joinDetails(blocks: readonly ListBlock[]): ListBlock[] {
  const joined: ListBlock[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    const details = block.kind === "paragraph" && isBoldTitle(block) ? detailsBelow(blocks, index) : [];
    if (block.kind === "paragraph" && details.some(hasPaper)) {
      const pieces = details.flatMap((detail): Piece[] => [{ kind: "break" }, ...detail.pieces]);
      joined.push({ kind: "item", at: block.at, pieces: [...block.pieces, ...pieces] });
      index += details.length;
    } else joined.push(block);
  }
  return joined;
}

/** The items directly below a block that are details. */
function detailsBelow(blocks: readonly ListBlock[], index: number): TextBlock[] {
  const details: TextBlock[] = [];
  for (let next = index + 1; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (block?.kind !== "item" || !isDetail(block)) break;
    details.push(block);
  }
  return details;
}

function isBoldTitle({ pieces }: TextBlock): boolean {
  const isBold = (piece: Piece) =>
    piece.kind === "text" && (piece.marks.bold === true || !/\p{Letter}/u.test(piece.text));
  return pieces.every((piece) => piece.kind === "break" || isBold(piece));
}

function blocksOf(nodes: readonly (RootContent | ElementContent)[], near: ListPosition): ListBlock[] {
  const blocks: ListBlock[] = [];
  let inline: ElementContent[] = [];
  let at = near;
  const flush = () => {
    const pieces = toPieces(inline);
    const start = inline.find((node) => node.type !== "text" || node.value.trim() !== "");
    if (start && pieces.length > 0) blocks.push({ kind: "paragraph", at: positionOf(start, at), pieces });
    inline = [];
  };
  for (const node of nodes) {
    if (node.type === "doctype" || node.type === "comment") continue;
    if (node.type === "text" || (node.type === "element" && inlineTags.has(node.tagName))) inline.push(node);
    else if (node.type === "element") {
      flush();
      at = positionOf(node, at);
      blocks.push(...elementBlocks(node, at));
    }
  }
  flush();
  return blocks;
}

function elementBlocks(element: Element, at: ListPosition): ListBlock[] {
  const { tagName, children } = element;
  if (ignoredTags.has(tagName)) return [];
  const depth = /^h([1-6])$/.exec(tagName)?.[1];
  if (depth !== undefined) return [{ kind: "heading", at, depth: Number(depth), pieces: toPieces(children) }];
  if (tagName === "li" || tagName === "dt" || tagName === "dd") return itemBlocks(element, at);
  if (tagName === "table") return tableBlocks(element, at);
  if (tagName === "details") return detailsBlocks(element, at);
  return blocksOf(children, at);
}

/** The text of an item is one block, with its paragraphs. Lists in an item are items of their own. */
function itemBlocks({ children }: Element, at: ListPosition): ListBlock[] {
  const [own, others] = partition(children, isText);
  const pieces = toPieces(own);
  const inner = blocksOf(others, at);
  if (pieces.length === 0) return inner;
  const details = inner.filter(isDetail);
  // Items below a title with its links or authors: "- [Paper](…)", "- Authors: …".
  const isJoined =
    details.length === inner.length && details.some(hasLink) && (!pieces.some(isPaper) || !details.some(hasPaper));
  const joined = isJoined ? details.flatMap((detail): Piece[] => [{ kind: "break" }, ...detail.pieces]) : [];
  return [{ kind: "item", at, pieces: [...pieces, ...joined] }, ...(isJoined ? [] : inner)];
}

type TextBlock = Extract<ListBlock, { kind: "item" | "paragraph" }>;

function isDetail(block: ListBlock): block is TextBlock {
  if (block.kind !== "item" && block.kind !== "paragraph") return false;
  const texts = block.pieces.map((piece) => (piece.kind === "text" ? piece.text : " ")).join("");
  const isLabelled =
    /^\s*[\p{Letter} ]{2,20}\s*[:：]/u.test(texts) &&
    !block.pieces.some((piece) => piece.kind === "link" && !isLabel(piece.label));
  const isOnlyLinks =
    !/\p{Letter}/u.test(texts) && block.pieces.every((piece) => piece.kind !== "link" || isLabel(piece.label));
  return isLabelled || isOnlyLinks;
}

function hasLink({ pieces }: TextBlock): boolean {
  return pieces.some(({ kind }) => kind === "link");
}

function hasPaper({ pieces }: TextBlock): boolean {
  return pieces.some(isPaper);
}

function isPaper(piece: Piece): boolean {
  return piece.kind === "link" && isPaperLink(piece);
}

/** A summary and the text below it are one block, unless there are lists or tables below. */
function detailsBlocks({ children }: Element, at: ListPosition): ListBlock[] {
  const [own, others] = partition(children, (node) => isText(node) || isElement(node, "summary"));
  if (others.some((node) => node.type === "element" && !ignoredTags.has(node.tagName))) {
    return blocksOf(
      children.filter((node) => !isElement(node, "summary")),
      at,
    );
  }
  const pieces = toPieces(own);
  return pieces.length === 0 ? [] : [{ kind: "item", at, pieces }];
}

function tableBlocks(table: Element, at: ListPosition): ListBlock[] {
  const rows = rowsOf(table);
  const [first] = rows;
  const hasHeader = first?.children.some((cell) => isElement(cell, "th")) ?? false;
  return rows.flatMap((row, index): ListBlock[] => {
    const cells = row.children.flatMap((cell) =>
      cell.type === "element" && /^t[dh]$/.test(cell.tagName) ? [toPieces(cell.children)] : [],
    );
    const kind = index === 0 && hasHeader ? "header" : "row";
    const none: ListBlock[] = index === 0 && !hasHeader ? [{ kind: "header", at, cells: [] }] : [];
    return [...none, { kind, at: positionOf(row, at), cells }];
  });
}

function rowsOf({ children }: Element): Element[] {
  return children.flatMap((child) => {
    if (child.type !== "element") return [];
    return child.tagName === "tr" ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

/** Whether a node is text, inline or a paragraph without other blocks in it. */
function isText(node: ElementContent): boolean {
  if (node.type !== "element") return node.type === "text";
  if (inlineTags.has(node.tagName) || node.tagName === "input") return true;
  return /^(?:p|div|center|span|label)$/.test(node.tagName) && node.children.every(isText);
}

function isElement(node: ElementContent, tagName: string): node is Element {
  return node.type === "element" && node.tagName === tagName;
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function positionOf(node: RootContent | ElementContent, near: ListPosition): ListPosition {
  const { line, column } = node.position?.start ?? near;
  return { line, column };
}
