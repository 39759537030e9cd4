import { load, YAMLException } from "js-yaml";
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
 * could blow up in memory, are wrong. The line before the block, which opens it, counts as its first.
 */
export function parseYamlBlock(block: string): YamlBlock | Omit<Issue, "path">[] {
  // Places are asked for in the few files where something is wrong.
  let remembered: PlacedBlock | undefined;
  const placed = () => {
    remembered ??= placeBlock(block);
    return remembered;
  };
  const read = (data: unknown): YamlBlock => ({
    data,
    locate: (path, key) => locate(placed(), path, key),
    sourceText(path) {
      const node = valueAt(placed().document.contents, path);
      return isScalar(node) ? node.source : undefined;
    },
  });
  const values = loadValues(block);
  if (isKeyed(values)) return read(values);

  const { document, span } = placed();
  if (!isMap(document.contents)) {
    const hint = "Write one key: value a line.";
    return [{ line: 1, column: 1, rule: "front-matter", message: "The front matter has no keys.", hint }];
  }
  if (document.errors.length > 0) {
    return document.errors.map(({ code, message, pos }) => {
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
  return read(document.toJS());
}

// What js-yaml reads otherwise than yaml, or where yaml refuses it. Beside this they differ over keys that are not names,
// which no schema has, and yaml refuses a few more blocks (property-tested).
const doubtful = /[\t\uFEFF]|[|>][-+]?\d|\de[-+]?\d{3}|^\.{3}/im;

/**
 * The values of a YAML block, read by js-yaml, which is three times as fast as yaml and knows no places; undefined where
 * it refuses the block, or it has aliases or is doubtful: yaml decides on these, and tells what is wrong.
 */
function loadValues(block: string): unknown {
  if (doubtful.test(block)) return undefined;
  try {
    return load(block, { maxAliases: 0 });
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

function isKeyed(values: unknown): boolean {
  return typeof values === "object" && values !== null && !Array.isArray(values);
}

/** A YAML block that knows its places. */
interface PlacedBlock {
  document: Document;
  /** The place from one offset in the block to another. */
  span(start: number, end?: number): Position;
}

function placeBlock(block: string): PlacedBlock {
  const lineCounter = new LineCounter();
  const document = parseDocument(block, { lineCounter, prettyErrors: false, stringKeys: true });
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  return {
    document,
    span(start, end = start) {
      const place = at(start);
      return end > start && at(end).line === place.line ? { ...place, length: end - start } : place;
    },
  };
}

function locate({ document, span }: PlacedBlock, path: ValuePath, key?: string): Position {
  const wantsKey = key !== undefined;
  const { node, isParent } = findNode(document.contents, wantsKey ? [...path, key] : path, wantsKey);
  const [start, end] = node?.range ?? [0, 0];
  return isParent ? span(start) : span(start, end);
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

function valueAt(contents: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((node, step) => {
    return isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
  }, contents);
}

function sentence(message: string): string {
  const text = message.trim().replace(/\s+/g, " ");
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
