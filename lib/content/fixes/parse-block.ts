import { type Document, isMap, parseDocument, type YAMLMap } from "yaml";
import { parseFrontMatter } from "../front-matter";

/** The front matter of a file, with its offsets in the original text, including line ends and byte order mark. */
export interface Block {
  /** Offset of the line after the opening hyphens. */
  start: number;
  /** Offset of the closing hyphens. */
  end: number;
  /** The parsed YAML. The ranges of its nodes are relative to `start`. */
  document: Document;
  /** Its keys and values. */
  map: YAMLMap;
}

/** Parses the front matter of a file. Returns undefined if it is invalid, so that the file is not changed. */
export function parseBlock(path: string, text: string): Block | undefined {
  // A single carriage return ends a line for `parseFrontMatter`, but not for YAML.
  if (/\r(?!\n)/.test(text) || Array.isArray(parseFrontMatter(path, text))) return undefined;
  const start = text.indexOf("\n") + 1;
  const end = /^---[ \t]*\r?$/m.exec(text.slice(start))?.index;
  if (end === undefined) return undefined;
  const document = parseDocument(text.slice(start, start + end), { stringKeys: true });
  return isMap(document.contents) ? { start, end: start + end, document, map: document.contents } : undefined;
}
