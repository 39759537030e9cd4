import {
  CST,
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  parseDocument,
  type Range,
  visit,
} from "yaml";
import { cutText } from "@/lib/text/cut-text";
import type { Issue } from "./issue";
import { yamlHint } from "./yaml-hints";

const maxErrors = 10;
/** Maximum number of nested groups and lists. No schema has more than four. */
const maxDepth = 20;
/** A line that begins with more groups and lists than that: `- - - …`. The parser is slow on them. */
const deepLine = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${maxDepth + 1}}`, "m");

/** The keys and indexes that lead from the top of the front matter to a value. */
export type ValuePath = readonly PropertyKey[];

/** A position in a file. */
export interface Position {
  /** Line, counted from 1. */
  line: number;
  /** Column in the line, counted from 1. */
  column: number;
  /** Number of characters, if they are on one line. */
  length?: number;
}

/** A parsed block of YAML. */
export interface YamlBlock {
  /** The content of the block as JavaScript values. */
  data: unknown;
  /**
   * Returns the position of the value at `path`, or of its parent if the value is missing. With `key`, returns the
   * position of that key of the value.
   */
  locate(path: ValuePath, key?: string): Position;
  /** Returns the value at `path` as it is written in the file, or undefined if it is not a scalar. */
  sourceText(path: ValuePath): string | undefined;
}

/**
 * Parses a block of YAML 1.2 (core schema: dates are text), or returns its issues. The block must be a mapping. Aliases
 * are not allowed: nested ones could exhaust the memory. The block begins at the end of its opening line, which is line
 * 1.
 */
export function parseYamlBlock(block: string): YamlBlock | Omit<Issue, "path">[] {
  const deep = deepLine.exec(block);
  if (deep) return [nestedTooDeeply({ line: block.slice(0, deep.index).split("\n").length, column: 1 })];
  try {
    return parseBlock(block);
  } catch (error) {
    // The parser of YAML calls itself for each level.
    if (!(error instanceof RangeError)) throw error;
    return [nestedTooDeeply({ line: 1, column: 1 })];
  }
}

function parseBlock(block: string): YamlBlock | Omit<Issue, "path">[] {
  const lineCounter = new LineCounter();
  // Pretty errors would repeat the position in the message.
  const document = parseDocument(block, { lineCounter, prettyErrors: false, stringKeys: true });
  const { contents, errors } = document;
  const span = (start: number, end: number) => positionOf(lineCounter, start, end);

  if (!isMap(contents)) {
    const hint = 'Write one "key: value" per line.';
    return [{ line: 1, column: 1, rule: "front-matter", message: "The front matter has no keys.", hint }];
  }
  if (errors.length > 0) {
    // Later errors mostly follow from the first few.
    return errors.slice(0, maxErrors).map(({ code, message, pos }) => {
      const hint = yamlHint(code, block.slice(...pos));
      return { ...span(...pos), rule: "yaml-syntax", message: sentence(message), ...(hint && { hint }) };
    });
  }
  const alias = findAlias(document);
  if (alias !== undefined) {
    const [start, end] = alias;
    const message = "The front matter uses a YAML alias.";
    return [{ ...span(start, end), rule: "yaml-alias", message, hint: "Write the value out." }];
  }
  const cut = findCutValue(block);
  if (cut !== undefined) {
    const [start, end] = cut;
    const message = `"${cutText(block.slice(start, end), 40)}" is not part of the value. YAML reads it as a comment.`;
    const hint = "Put the value in double quotes. A comment has a space after #.";
    return [{ ...span(start, end), rule: "yaml-syntax", message, hint }];
  }
  const deep = findDeepNode(document);
  if (deep !== undefined) return [nestedTooDeeply(span(deep, deep))];
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

function nestedTooDeeply(position: Position): Omit<Issue, "path"> {
  const message = "The front matter is nested too deeply.";
  return { ...position, rule: "yaml-syntax", message, hint: 'Write one "key: value" per line.' };
}

/** Returns the position of a range of offsets. */
function positionOf(lineCounter: LineCounter, start: number, end: number): Position {
  const { line, col: column } = lineCounter.linePos(start);
  const isOnOneLine = end > start && lineCounter.linePos(end).line === line;
  return { line, column, ...(isOnOneLine && { length: end - start }) };
}

function findAlias(document: Document): Range | undefined {
  let range: Range | undefined;
  visit(document, {
    Alias(_key, node) {
      range = node.range ?? [0, 0, 0];
      return visit.BREAK;
    },
  });
  return range;
}

/**
 * Returns the range of the first comment that is probably the end of an unquoted value: it follows other text on its
 * line and has no space after `#`, as in `where: lines 24, #75`.
 */
function findCutValue(block: string): [start: number, end: number] | undefined {
  let offset = 0;
  let lineHasText = false;
  for (const lexeme of new Lexer().lex(block)) {
    // The lexer marks scalars and the start of a document with control characters, which are not in the block.
    if (lexeme === CST.DOCUMENT || lexeme === CST.SCALAR || lexeme === CST.FLOW_END) continue;
    const end = offset + lexeme.length;
    if (lineHasText && /^#[^\s#]/.test(lexeme)) return [offset, end];
    const lastLine = lexeme.slice(lexeme.lastIndexOf("\n") + 1);
    lineHasText = (lineHasText && lastLine === lexeme) || /\S/.test(lastLine);
    offset = end;
  }
  return undefined;
}

/** Returns the offset of the first group or list that is nested too deeply. */
function findDeepNode(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Collection(_key, node, ancestors) {
      if (ancestors.filter((ancestor) => isCollection(ancestor)).length < maxDepth) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/**
 * Finds the value at `path` or its key. If it is missing, returns the parent, which is undefined for the whole block.
 */
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
