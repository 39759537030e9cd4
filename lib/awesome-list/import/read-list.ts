import type { Definition, Heading, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table } from "mdast";
import { visit } from "unist-util-visit";
import { parseMarkdown } from "../../text/parse-markdown";
import { trimEndOf } from "../../text/trim-end";
import { frameworkTableReader } from "./formats/framework-table";
import { readLinkedTitle } from "./formats/linked-title";
import { paperTableReader } from "./formats/paper-table";
import { readUnderlinedVenue } from "./formats/underlined-venue";
import { readVenueFirst } from "./formats/venue-first";
import type { ListedFramework, ListedPaper } from "./listed";
import { collectDefinitions, oneLine, type Piece, textOf, toPieces } from "./pieces";

/** A heading of a list. */
export interface ListHeading {
  /** Line in the list, counted from 1. */
  line: number;
  /** Level from 1 to 6. */
  depth: number;
  /** Plain text without leading emoji or numbers and without links to the table of contents. */
  text: string;
  /** The heading above with a higher level. */
  parent: ListHeading | undefined;
}

/** The parsed content of a line. */
export type ParsedLine =
  | { kind: "paper"; paper: ListedPaper }
  | { kind: "framework"; framework: ListedFramework }
  | {
      kind: "other";
      /** Whether it is a list item or table row, as opposed to running text. */
      isItem: boolean;
      /** Whether it has links to other hosts, only links within the document or its folder, or none. */
      links: "outside" | "inside" | "none";
    };

/** A list item, table row or paragraph of a list. */
export interface ListLine {
  /** Line in the list, counted from 1. */
  line: number;
  /** Column in the line, counted from 1. */
  column: number;
  /** The nearest heading above. */
  heading: ListHeading | undefined;
  /** Plain text, for messages. */
  text: string;
  parsed: ParsedLine;
}

/** Readers of list items, in the order in which they are tried. */
const itemFormats = [readUnderlinedVenue, readVenueFirst, readLinkedTitle];

/** Parses an awesome-list into headings and lines. */
export function readList(markdown: string): { headings: ListHeading[]; lines: ListLine[] } {
  const root = parseMarkdown(markdown);
  const definitions = collectDefinitions(definitionsOf(root));
  const headings: ListHeading[] = [];
  const lines: ListLine[] = [];

  const pieces = (nodes: readonly PhrasingContent[]) => toPieces(nodes, definitions);
  const add = (node: RootContent, text: string, parsed: ParsedLine) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    lines.push({ line, column, heading: headings.at(-1), text, parsed });
  };
  const addHeading = (node: Heading) => {
    let parent = headings.at(-1);
    while (parent && parent.depth >= node.depth) parent = parent.parent;
    const line = node.position?.start.line ?? 1;
    headings.push({ line, depth: node.depth, text: headingText(pieces(node.children)), parent });
  };
  const addItem = (item: ListItem) => {
    const [first, ...others] = item.children;
    if (first?.type === "paragraph") {
      const content = pieces(first.children);
      const paper = itemFormats.map((read) => read(content)).find((result) => result !== undefined);
      add(item as RootContent, textOf(content), paper ? { kind: "paper", paper } : otherLine(content, true));
      addBlocks(others);
    } else addBlocks(item.children);
  };
  const addTable = ({ children: [header, ...rows] }: Table) => {
    const titles = (header?.children ?? []).map((cell) => textOf(pieces(cell.children)));
    const readPaper = paperTableReader(titles);
    const readFramework = readPaper ? undefined : frameworkTableReader(titles);
    for (const row of rows) {
      const cells = row.children.map((cell) => pieces(cell.children));
      const paper = readPaper?.(cells);
      const framework = readFramework?.(cells);
      const parsed: ParsedLine = paper
        ? { kind: "paper", paper }
        : framework
          ? { kind: "framework", framework }
          : otherLine(cells.flat(), true);
      add(row as RootContent, cells.map(textOf).join(" | "), parsed);
    }
  };
  const addBlocks = (blocks: readonly RootContent[]) => {
    for (const block of blocks) {
      switch (block.type) {
        case "heading":
          addHeading(block);
          break;
        case "list":
          for (const item of block.children) addItem(item);
          break;
        case "table":
          addTable(block);
          break;
        case "blockquote":
          addBlocks(block.children);
          break;
        case "paragraph":
          addParagraph(block);
          break;
        case "html":
          if (!block.value.trim().startsWith("<!--")) {
            const links = /\bhttps?:/.test(block.value) ? "outside" : "none";
            add(block, oneLine(block.value), { kind: "other", isItem: false, links });
          }
          break;
      }
    }
  };
  const addParagraph = (paragraph: Paragraph) => {
    const content = pieces(paragraph.children);
    add(paragraph, textOf(content), otherLine(content, false));
  };
  addBlocks(root.children);
  return { headings, lines };
}

function definitionsOf(root: Root): Definition[] {
  const definitions: Definition[] = [];
  visit(root, "definition", (node) => {
    definitions.push(node);
  });
  return definitions;
}

/** Returns the text of a heading without leading emoji or numbers and without links to the table of contents. */
function headingText(pieces: readonly Piece[]): string {
  const words = pieces.filter((piece) => piece.kind !== "link" || /^https?:/.test(piece.url));
  const text = textOf(words).replace(/^(?:\d+(?:\.\d+)*\.?\s+|[^\p{Letter}\p{Number}]+)+/u, "");
  // A link that was removed leaves empty brackets: "Pruning ([])".
  const name = trimEndOf(trimEndOf(text, /[\s)\]]/), /[\s([]/);
  return /[\s([]/.test(text.slice(name.length)) ? name : text;
}

function otherLine(pieces: readonly Piece[], isItem: boolean): ParsedLine {
  const links = pieces.filter((piece) => piece.kind === "link");
  const hasOutsideLink = links.some(({ url }) => /^https?:/.test(url));
  return { kind: "other", isItem, links: hasOutsideLink ? "outside" : links.length > 0 ? "inside" : "none" };
}
