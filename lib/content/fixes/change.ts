import { printable } from "../issue";

/** A change to a file that `--fix` makes or would make. */
export interface Change {
  /** Path of the file below the content folder. */
  path: string;
  /** Line in the file before the change, counted from 1. */
  line: number;
  /** Column in the line, counted from 1. */
  column: number;
  /** The previous text, or its description. */
  was: string;
  /** The new text, or its description. */
  is: string;
}

/** Formats a change as "was -> is". */
export function describeChange({ was, is }: Change): string {
  return printable(`${was} -> ${is}`);
}

/** A replacement of a part of a text, with an optional description. */
export interface Edit {
  /** Offset of the first character that is replaced. */
  start: number;
  /** Offset of the first character after the replaced part. */
  end: number;
  /** The new text. */
  text: string;
  /** Offset of the reported position. Defaults to `start`. */
  at?: number;
  /** Description of the previous text. Defaults to the text. */
  was?: string;
  /** Description of the new text. Defaults to the text. */
  is?: string;
}

/** Applies edits to a text. The edits must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((current, edit) => current.slice(0, edit.start) + edit.text + current.slice(edit.end), text);
}

/** Returns the change that reports show for an edit. */
export function describeEdit(path: string, text: string, { start, end, text: is, at = start, ...words }: Edit): Change {
  const before = text.slice(0, at).replace(/^\uFEFF/, "");
  const line = before.split("\n").length;
  const column = before.length - (before.lastIndexOf("\n") + 1) + 1;
  return { path, line, column, was: words.was ?? text.slice(start, end), is: words.is ?? is };
}
