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
import type { Issue } from "./issue";
import { yamlHints } from "./yaml-hints";

/** A key or index on the way from the top of the front matter to a value. */
export type ValuePath = readonly PropertyKey[];

/** A place in a file. */
export interface Position {
  /** Line, counted from 1. */
  line: number;
  /** Column in the line, counted from 1. */
  column: number;
  /** Number of characters, for what stands on one line. */
  length?: number;
}

/** A block of YAML, read. */
export interface YamlBlock {
  /** The block as plain values. */
  data: unknown;
  /** Where the value at `path` stands; for a missing value, its parent. With `key`, where that key of the value stands. */
  locate(path: ValuePath, key?: string): Position;
  /** The value at `path` as its author wrote it, or undefined when it is no plain scalar. */
  sourceText(path: ValuePath): string | undefined;
}

/**
 * Reads a block of YAML 1.2 (core schema: dates stay text) that holds keys, or tells what is wrong with it. Aliases, which
 * could blow up in memory, are wrong. The block begins at the end of the line that opens it, which counts as its first.
 */
export function parseYamlBlock(block: string): YamlBlock | Omit<Issue, "path">[] {
  const lineCounter = new LineCounter();
  // Pretty errors would repeat the position in the message.
  const document = parseDocument(block, { lineCounter, prettyErrors: false, stringKeys: true });
  const { contents, errors } = document;
  const span = (start: number, end: number) => positionOf(lineCounter, start, end);

  if (!isMap(contents)) {
    const hint = "Write one key: value a line.";
    return [{ line: 1, column: 1, rule: "front-matter", message: "The front matter has no keys.", hint }];
  }
  if (errors.length > 0) {
    return errors.map(({ code, message, pos }) => {
      const hint = yamlHints[code];
      return { ...span(...pos), rule: "yaml-syntax", message: sentence(message), ...(hint && { hint }) };
    });
  }
  const alias = findAlias(document);
  if (alias !== undefined) {
    const [start, end] = alias;
    const message = "The front matter uses a YAML alias.";
    return [{ ...span(start, end), rule: "yaml-alias", message, hint: "Write the value out." }];
  }
  return {
    data: document.toJS(),
    locate(path, key) {
      const wantsKey = key !== undefined;
      const { node, isParent } = findNode(contents, wantsKey ? [...path, key] : path, wantsKey);
      const [start, end] = node?.range ?? [0, 0];
      return span(start, isParent ? start : end);
    },
    sourceText(path) {
      const node = contents.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

/** Where something stands that begins and ends at these offsets. */
function positionOf(lineCounter: LineCounter, start: number, end: number): Position {
  const { line, col: column } = lineCounter.linePos(start);
  const isOnOneLine = end > start && lineCounter.linePos(end).line === line;
  return { line, column, ...(isOnOneLine && { length: end - start }) };
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
function findNode(
  contents: Node | null,
  path: ValuePath,
  wantsKey: boolean,
): { node: Node | undefined; isParent: boolean } {
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

function sentence(message: string): string {
  const text = message.trim().replace(/\s+/g, " ");
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
