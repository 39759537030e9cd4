import { printable } from "../issue";

/** A change to a file that `--fix` makes, or would make. */
export interface Change {
  /** Path of the file below the content folder. */
  path: string;
  /** Line of the file as it was, counted from 1. */
  line: number;
  /** Column in the line, counted from 1. */
  column: number;
  /** What stood there, in the form of the file or in words. */
  was: string;
  /** What stands there now. */
  is: string;
}

/** A change in words: what was -> what is. */
export function describeChange({ was, is }: Change): string {
  return printable(`${was} -> ${is}`);
}

/** A part of a text to be replaced, with the words for it where the text says too little. */
export interface Edit {
  /** Offset of the first character that goes. */
  start: number;
  /** Offset of the first character behind it that stays. */
  end: number;
  /** What comes in its place. */
  text: string;
  /** Offset of the place that is told of; `start` where left out. */
  at?: number;
  /** What stood there, in words; the text itself where left out. */
  was?: string;
  /** What stands there now, in words; the text itself where left out. */
  is?: string;
}

/** The text with all edits made. Edits do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((current, edit) => current.slice(0, edit.start) + edit.text + current.slice(edit.end), text);
}

/** What an author is told of an edit. */
export function describeEdit(path: string, text: string, { start, end, text: is, at = start, ...words }: Edit): Change {
  const before = text.slice(0, at).replace(/^\uFEFF/, "");
  const line = before.split("\n").length;
  const column = before.length - (before.lastIndexOf("\n") + 1) + 1;
  return { path, line, column, was: words.was ?? text.slice(start, end), is: words.is ?? is };
}
