import type { Element, ElementContent } from "hast";

/** Emphasis of a text. */
export interface Marks {
  bold?: boolean;
  italic?: boolean;
  code?: boolean;
  /** In `<ins>` or `<u>`. */
  underlined?: boolean;
  /** In `<del>`, `<s>` or `~~`. */
  struck?: boolean;
}

/** A picture, for example a badge. */
export interface Picture {
  alt: string;
  url: string;
}

/** A part of a line, in reading order. */
export type Piece =
  | { kind: "text"; text: string; marks: Marks }
  | { kind: "link"; label: string; url: string; pictures: Picture[]; marks: Marks; line?: number | undefined }
  | ({ kind: "picture" } & Picture)
  /** A line break, or the boundary between two paragraphs. */
  | { kind: "break" };

/** Link piece. */
export type LinkPiece = Extract<Piece, { kind: "link" }>;

const marksByTag: Record<string, Marks> = {
  strong: { bold: true },
  b: { bold: true },
  em: { italic: true },
  i: { italic: true },
  code: { code: true },
  ins: { underlined: true },
  u: { underlined: true },
  del: { struck: true },
  s: { struck: true },
  strike: { struck: true },
};

/** Elements that stand on lines of their own. */
const blockTags = new Set(["p", "div", "center", "blockquote", "ul", "ol", "li", "summary", "dd", "dt", "tr"]);
const ignoredTags = new Set(["pre", "script", "style", "input", "svg", "sup", "template"]);

/** Flattens nodes into pieces. */
export function toPieces(nodes: readonly ElementContent[]): Piece[] {
  return joinTexts(nodes.flatMap((node) => piecesOf(node, {})));
}

/** Returns the text of pieces on one line, with link labels and without pictures. */
export function textOf(pieces: readonly Piece[]): string {
  return oneLine(
    pieces.map((piece) => (piece.kind === "text" ? piece.text : piece.kind === "link" ? piece.label : " ")).join(""),
  );
}

/** Trims text and replaces each run of whitespace with one space. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u00AD\u2060]/g, "")
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .trim();
}

/** Returns a property of an element as text. */
function attributeOf({ properties }: Element, name: string): string {
  const value = properties[name];
  return typeof value === "string" ? value : "";
}

function piecesOf(node: ElementContent, marks: Marks): Piece[] {
  if (node.type === "text") return [{ kind: "text", text: node.value, marks }];
  if (node.type !== "element" || ignoredTags.has(node.tagName)) return [];
  const { tagName, children } = node;
  if (tagName === "br") return [{ kind: "break" }];
  if (tagName === "img") return [{ kind: "picture", alt: attributeOf(node, "alt"), url: attributeOf(node, "src") }];
  const inner = { ...marks, ...marksByTag[tagName] };
  const url = attributeOf(node, "href").trim();
  if (tagName === "a" && url !== "") return linkPieces(node, url, inner);
  const pieces = children.flatMap((child) => piecesOf(child, inner));
  return blockTags.has(tagName) ? [{ kind: "break" }, ...pieces, { kind: "break" }] : pieces;
}

function linkPieces({ children, position }: Element, url: string, marks: Marks): Piece[] {
  const inner = children.flatMap((child) => piecesOf(child, marks));
  const pictures = inner.flatMap((piece) => (piece.kind === "picture" ? [{ alt: piece.alt, url: piece.url }] : []));
  const own: Marks = Object.assign({}, marks, ...inner.map((piece) => (piece.kind === "text" ? piece.marks : {})));
  return [{ kind: "link", label: textOf(inner), url, pictures, marks: own, line: position?.start.line }];
}

function joinTexts(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === "text" && last?.kind === "text" && isSameMarks(piece.marks, last.marks)) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    } else if (piece.kind !== "break" || (last && last.kind !== "break")) joined.push(piece);
  }
  return joined.at(-1)?.kind === "break" ? joined.slice(0, -1) : joined;
}

function isSameMarks(first: Marks, second: Marks): boolean {
  return (["bold", "italic", "code", "underlined", "struck"] as const).every((mark) => first[mark] === second[mark]);
}

/** Counts words; each two Chinese, Japanese or Korean characters count as one. */
export function countWords(text: string): number {
  const words = text.match(/[\p{Letter}\p{Number}][\p{Letter}\p{Number}'’.\p{Mark}-]*/gu) ?? [];
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) ?? [];
  return words.length + Math.floor(ideographs.length / 2);
}
