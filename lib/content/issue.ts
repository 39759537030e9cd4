import type { Rule } from "./rules/rule-names";

/** An issue in a content file, with its position. */
export interface Issue {
  /** Path of the file below the content folder, with forward slashes. */
  path: string;
  /** Line in the file, counted from 1. */
  line: number;
  /** Column in the line, counted from 1. */
  column: number;
  /** Number of characters that the issue is about, if it is known and they are on one line. */
  length?: number;
  /** Name of the rule that the content breaks. */
  rule: Rule;
  /** What is wrong, in one sentence. */
  message: string;
  /** What would be right, in one sentence. */
  hint?: string;
  /** The value that the author most likely meant. It can replace the wrong one. */
  suggestion?: string;
  /** The exact edit that fixes the issue, in one sentence, if it is known. */
  fix?: string;
  /** The allowed values, if there is a limited number. */
  choices?: AllowedValues;
  /** Description of the field that has the issue. */
  field?: string;
}

/** The values that are allowed at a position. */
export interface AllowedValues {
  /** All of them if they are few. Otherwise those nearest to the present value, nearest first. */
  nearest: readonly string[];
  /** Total number of allowed values. */
  total: number;
}

/** Styles text for a terminal, or returns it unchanged. */
export type Colorize = (style: "bold" | "dim" | "red" | "yellow" | "green", text: string) => string;

/** Applies no styles: for logs, files and tests. */
export const noColors: Colorize = (_style, text) => text;

/**
 * Makes text from content safe to print in a terminal: control characters and those that change the text direction
 * become U+FFFD. The length stays the same.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "\uFFFD");
}

/**
 * Formats an issue as one line for a terminal or a log: `content/papers/x.md:7:3 unknown-topic  message hint`.
 * `folder` is the path of the content folder as the user wrote it.
 */
export function formatIssue(
  issue: Issue,
  folder = "content",
  paint = noColors,
  color: "red" | "yellow" = "red",
): string {
  const { path, line, column, rule, message, hint } = issue;
  const position = paint("bold", `${displayPath(path, folder)}:${line}:${column}`);
  const sentences = printable([message, hint].filter(Boolean).join(" "));
  return `${position} ${paint(color, rule)}  ${sentences}`;
}

/** Returns the path of a file, with the content folder as the user wrote it. */
export function displayPath(path: string, folder: string): string {
  return printable(`${folder.replace(/\/+$/, "")}/${path}`);
}

/** Compares issues for reports: by file, line, column and rule. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    a.path.localeCompare(b.path, "en") || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule, "en")
  );
}
