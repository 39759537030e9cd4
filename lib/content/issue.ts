import type { Rule } from "./rules/rule-names";

/** A problem found in a content file, placed where its author can mend it. */
export interface Issue {
  /** Path of the file below the content folder, with forward slashes. */
  path: string;
  /** Line in the file, counted from 1. */
  line: number;
  /** Column in the line, counted from 1. */
  column: number;
  /** How many characters from there on are at fault, where they are known and stand on one line. */
  length?: number;
  /** Name of the rule that was broken. */
  rule: Rule;
  /** What is wrong, one sentence. */
  message: string;
  /** What would be right, one sentence. */
  hint?: string;
  /** What was most likely meant; can be written in the place of what is at fault. */
  suggestion?: string;
  /** The very edit that mends it, where that is known; a sentence. */
  fix?: string;
  /** What may stand there, where there is a choice. */
  choices?: AllowedValues;
  /** What the field that is at fault holds. */
  field?: string;
}

/** The values that may stand at a place. */
export interface AllowedValues {
  /** All of them if they are few, or else those that are nearest to what stands there, the nearest first. */
  nearest: readonly string[];
  /** How many there are in all. */
  total: number;
}

/** Puts a style around text for a terminal, or leaves the text as it is. */
export type Colorize = (style: "bold" | "dim" | "red" | "yellow" | "green", text: string) => string;

/** Paints nothing: for logs, files and tests. */
export const noColors: Colorize = (_style, text) => text;

/**
 * Text that comes from content, made fit for a terminal: characters that would move the cursor or turn the text around
 * become U+FFFD. Its length stays.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "\uFFFD");
}

/**
 * One line for a terminal or a log: `content/papers/x.md:7:3 unknown-topic  message hint`.
 * `folder` is the content folder as the reader knows it.
 */
export function formatIssue(
  issue: Issue,
  folder = "content",
  paint = noColors,
  color: "red" | "yellow" = "red",
): string {
  const { path, line, column, rule, message, hint } = issue;
  const place = paint("bold", `${displayPath(path, folder)}:${line}:${column}`);
  const sentences = printable([message, hint].filter(Boolean).join(" "));
  return `${place} ${paint(color, rule)}  ${sentences}`;
}

/** A file's path as the reader knows it. */
export function displayPath(path: string, folder: string): string {
  return printable(`${folder.replace(/\/+$/, "")}/${path}`);
}

/** Order for reports: by file, then line, then column, then rule. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    a.path.localeCompare(b.path, "en") || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule, "en")
  );
}
