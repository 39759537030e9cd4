import { type Document, isMap, parseDocument, type YAMLMap } from "yaml";
import { parseFrontMatter } from "../front-matter";

/** The front matter of a file, with its place in the text as it is: line ends and byte order mark included. */
export interface Block {
  /** Offset of the line below the opening hyphens. */
  start: number;
  /** Offset of the closing hyphens. */
  end: number;
  /** The YAML in between. Ranges of its nodes count from `start`. */
  document: Document;
  /** Its keys and values. */
  map: YAMLMap;
}

/** Finds and reads the front matter of a file; undefined when it has a fault, so that nothing is touched. */
export function parseBlock(path: string, text: string): Block | undefined {
  // A carriage return by itself ends a line for the reader of content, but not for YAML.
  if (/\r(?!\n)/.test(text) || Array.isArray(parseFrontMatter(path, text))) return undefined;
  const start = text.indexOf("\n") + 1;
  const end = /^---[ \t]*\r?$/m.exec(text.slice(start))?.index;
  if (end === undefined) return undefined;
  const document = parseDocument(text.slice(start, start + end), { stringKeys: true });
  return isMap(document.contents) ? { start, end: start + end, document, map: document.contents } : undefined;
}
