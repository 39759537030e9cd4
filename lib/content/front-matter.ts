import matter from "gray-matter";
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Range,
  visit,
} from "yaml";
import type { Issue, Rule } from "../issue";
import { yamlHints } from "./yaml-hints";

/** A key or index on the way from the top of the front matter to a value. */
export type ValuePath = readonly PropertyKey[];

/** A place in a file. */
export interface Place {
  /** Line, counted from 1. */
  line: number;
  /** Column in the line, counted from 1. */
  column: number;
  /** Number of characters, for what stands on one line. */
  length?: number;
}

/** A content file, split and read. */
export interface FrontMatter {
  /** The YAML block as plain values. */
  data: unknown;
  /** The Markdown below the block. */
  body: string;
  /** Line of the file on which `body` begins, counted from 1. */
  bodyLine: number;
  /** Where the value at `path` stands; for a missing value, its parent. With `key`, where that key of the value stands. */
  locate(path: ValuePath, key?: string): Place;
  /** The value at `path` as its author wrote it, or undefined when it is no plain scalar. */
  sourceText(path: ValuePath): string | undefined;
}

/**
 * Splits a file with gray-matter and reads its front matter as YAML 1.2 (core schema: dates stay text).
 * Other front-matter languages, which gray-matter could execute, are refused before it sees them,
 * and so are YAML aliases, which could blow up in memory.
 */
export function parseFrontMatter(path: string, text: string): FrontMatter | Issue[] {
  const problem = (rule: Rule, message: string, hint?: string, place: Place = { line: 1, column: 1 }): Issue[] => [
    { path, ...place, rule, message, ...(hint && { hint }) },
  ];
  const source = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const [opening = "", ...lines] = source.split("\n");
  if (!opening.startsWith("---")) {
    return problem("front-matter", "The file does not begin with front matter.", "Its first line must be ---.");
  }
  const language = opening.slice(3).trim();
  if (language !== "") {
    return problem(
      "front-matter-language",
      `Front matter in "${language}" is not read, and nothing in it was executed.`,
      "Write YAML between two lines of three hyphens.",
    );
  }
  // gray-matter takes any line that begins like the end for the end.
  const end = lines.findIndex((line) => line.startsWith("---"));
  if (end < 0) {
    return problem("front-matter", "The front matter has no end.", "Close it with a line of three hyphens.");
  }
  if (lines[end]?.trim() !== "---") {
    const hint = "Write three hyphens and nothing else to end it.";
    return problem("front-matter", "This line begins like the end of the front matter.", hint, {
      line: end + 2,
      column: 1,
    });
  }

  const lineCounter = new LineCounter();
  let document: Document | undefined;
  // gray-matter remembers files, failures included, unless it is given options.
  const file = matter(source, {
    language: "yaml",
    engines: {
      yaml: {
        // Values are taken from the document below, which also knows their positions.
        parse(block: string) {
          document = parseDocument(block, { lineCounter, prettyErrors: false, stringKeys: true });
          return {};
        },
        stringify: refuseToStringify,
      },
    },
  });
  if (!document?.contents || !isMap(document.contents)) {
    return problem("front-matter", "The front matter has no keys.", "Write one key: value a line.");
  }
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const span = (start: number, end: number): Place => {
    const place = at(start);
    return end > start && at(end).line === place.line ? { ...place, length: end - start } : place;
  };
  if (document.errors.length > 0) {
    return document.errors.flatMap((error) => {
      return problem("yaml-syntax", sentence(error.message), yamlHints[error.code], span(...error.pos));
    });
  }
  const alias = findAlias(document);
  if (alias !== undefined) {
    const [start, end] = alias;
    return problem("yaml-alias", "The front matter uses a YAML alias.", "Write the value out.", span(start, end));
  }

  const contents = document.contents;
  const blankLines = /^\n*/.exec(file.content)?.[0].length ?? 0;
  return {
    data: document.toJS(),
    body: file.content.slice(blankLines),
    bodyLine: end + 3 + blankLines,
    locate(valuePath, key) {
      const wantsKey = key !== undefined;
      const { node, isParent } = findNode(contents, wantsKey ? [...valuePath, key] : valuePath, wantsKey);
      const [start, end] = node?.range ?? [0, 0];
      return isParent ? at(start) : span(start, end);
    },
    sourceText(valuePath) {
      const node = valueAt(contents, valuePath);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

function refuseToStringify(): string {
  throw new Error("Front matter is only read here.");
}

function findAlias(document: Document): Range | undefined {
  let place: Range | undefined;
  visit(document, {
    Alias(_key, node) {
      place = node.range ?? [0, 0, 0];
      return visit.BREAK;
    },
  });
  return place;
}

/** The value at `path`, or its key; for a missing one its parent, which is undefined for the whole block. */
function findNode(contents: Node, path: ValuePath, wantsKey: boolean): { node: Node | undefined; isParent: boolean } {
  let node: Node | undefined;
  for (const [depth, step] of path.entries()) {
    const parent = node ?? contents;
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    const item = isSeq(parent) && typeof step === "number" ? parent.items[step] : undefined;
    const isLast = depth === path.length - 1;
    const next = pair ? ((wantsKey && isLast) || !pair.value ? pair.key : pair.value) : item;
    if (!isNode(next)) return { node, isParent: true };
    node = next;
  }
  return { node, isParent: false };
}

function valueAt(contents: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((node, step) => {
    return isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
  }, contents);
}

function sentence(message: string): string {
  const text = message.trim().replace(/\s+/g, " ");
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
