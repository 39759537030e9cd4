import type { Definition, PhrasingContent } from "mdast";
import { toString as toText } from "mdast-util-to-string";

/** A part of a line, in reading order. Emphasis is removed; links and images keep their URL. */
export type Piece =
  | { kind: "text"; text: string }
  | { kind: "link"; label: string; url: string }
  | { kind: "image"; alt: string; url: string }
  /** An HTML tag in lower case without its attributes: `ins`, `/ins`, `br`. A hard line break is a `br`. */
  | { kind: "tag"; name: string };

/** URLs by the labels of reference links (`[text][label]`). */
export type Definitions = ReadonlyMap<string, string>;

/**
 * Collects the link definitions of a document by normalized label. The first definition of a label wins, as in
 * CommonMark.
 */
export function collectDefinitions(definitions: readonly Definition[]): Definitions {
  return new Map(definitions.toReversed().map(({ identifier, url }) => [identifier, url]));
}

/** Flattens inline Markdown into pieces. An image inside a link comes before the link. */
export function toPieces(nodes: readonly PhrasingContent[], definitions: Definitions): Piece[] {
  return joinTexts(nodes.flatMap((node) => piecesOf(node, definitions)));
}

/** Returns the text of pieces on one line, with link labels and without images. */
export function textOf(pieces: readonly Piece[]): string {
  return oneLine(
    pieces.map((piece) => (piece.kind === "text" ? piece.text : piece.kind === "link" ? piece.label : " ")).join(""),
  );
}

/** Trims text and replaces each run of whitespace with one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function piecesOf(node: PhrasingContent, definitions: Definitions): Piece[] {
  switch (node.type) {
    case "text":
    case "inlineCode":
      return [{ kind: "text", text: node.value }];
    case "break":
      return [{ kind: "tag", name: "br" }];
    case "html": {
      const name = /^<(\/?[a-z][a-z0-9]*)/i.exec(node.value)?.[1];
      return name === undefined ? [] : [{ kind: "tag", name: name.toLowerCase() }];
    }
    case "image":
      return [{ kind: "image", alt: node.alt ?? "", url: node.url }];
    case "imageReference":
      return [{ kind: "image", alt: node.alt ?? "", url: definitions.get(node.identifier) ?? "" }];
    case "link":
      return linkPieces(node.children, node.url, definitions);
    case "linkReference":
      return linkPieces(node.children, definitions.get(node.identifier) ?? "", definitions);
    case "emphasis":
    case "strong":
    case "delete":
      return node.children.flatMap((child) => piecesOf(child, definitions));
    default:
      return [];
  }
}

function linkPieces(children: readonly PhrasingContent[], url: string, definitions: Definitions): Piece[] {
  const images = children.flatMap((child) => piecesOf(child, definitions)).filter(({ kind }) => kind === "image");
  const label = oneLine(toText(children, { includeImageAlt: false, includeHtml: false }));
  return label === "" && images.length > 0 ? images : [...images, { kind: "link", label, url }];
}

function joinTexts(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === "text" && last?.kind === "text") {
      joined[joined.length - 1] = { kind: "text", text: last.text + piece.text };
    } else joined.push(piece);
  }
  return joined;
}
