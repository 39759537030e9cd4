import matter from "gray-matter";
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Issue } from "../issue";

/** A key or index on the way from the top of the front matter to a value. */
export type ValuePath = readonly PropertyKey[];

/** A content file, split and read. */
export interface FrontMatter {
  /** The YAML block as plain values. */
  data: unknown;
  /** The Markdown below the block. */
  body: string;
  /** Line of the file on which `body` begins, counted from 1. */
  bodyLine: number;
  /** Where the value at `path` stands; for a missing value, its parent. With `key`, where that key of the value stands. */
  locate(path: ValuePath, key?: string): { line: number; column: number };
  /** The value at `path` as its author wrote it, or undefined when it is no plain scalar. */
  sourceText(path: ValuePath): string | undefined;
}

/**
 * Splits a file with gray-matter and reads its front matter as YAML 1.2 (core schema: dates stay text).
 * Other front-matter languages, which gray-matter could execute, are refused before it sees them,
 * and so are YAML aliases, which could blow up in memory.
 */
export function parseFrontMatter(path: string, text: string): FrontMatter | Issue[] {
  const problem = (rule: Issue["rule"], message: string, hint?: string, line = 1, column = 1): Issue[] => [
    { path, line, column, rule, message, ...(hint && { hint }) },
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
    return problem("front-matter", "This line begins like the end of the front matter.", hint, end + 2);
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
  if (document.errors.length > 0) {
    return document.errors.flatMap((error) => {
      const { line, column } = at(error.pos[0]);
      return problem("yaml-syntax", sentence(error.message), undefined, line, column);
    });
  }
  const alias = findAlias(document);
  if (alias !== undefined) {
    const { line, column } = at(alias);
    return problem("yaml-alias", "The front matter uses a YAML alias.", "Write the value out.", line, column);
  }

  const contents = document.contents;
  const blankLines = /^\n*/.exec(file.content)?.[0].length ?? 0;
  return {
    data: document.toJS(),
    body: file.content.slice(blankLines),
    bodyLine: end + 3 + blankLines,
    locate(valuePath, key) {
      const node = key === undefined ? valuePath : [...valuePath, key];
      return at(offsetOf(contents, node, key !== undefined));
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

function findAlias(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_key, node) {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Start of the value at `path`, or of its key; of the nearest ancestor that exists when it is missing. */
function offsetOf(contents: unknown, path: ValuePath, ofKey: boolean): number {
  let node = contents;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      const target = ofKey && depth === path.length - 1 ? pair.key : (pair.value ?? pair.key);
      offset = isNode(target) ? (target.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number") {
      node = node.items[step];
      offset = isNode(node) ? (node.range?.[0] ?? offset) : offset;
    } else {
      return offset;
    }
  }
  return offset;
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
