import type { ImportIssue } from "./import-issue";

/** Something that a line says otherwise than the entry that stands for it. The entry is kept. */
export interface Difference {
  field: "title" | "venue" | "year" | "link" | "topic" | "support";
  /** What the line says. */
  listed: string;
  /** What the entry says. */
  kept: string;
  /** What in the entry explains it: a version, a refiling, a correction; empty while nothing does. */
  reasons: string[];
}

/** How a line was accounted for. */
export type LineOutcome =
  /** The entry's own line; `isNew` when the import makes the entry. */
  | { kind: "entry"; file: string; isNew: boolean }
  /** The line repeats the entry of another line. */
  | { kind: "merged"; file: string; isNew: boolean; reason: string }
  | ({ kind: "issue" } & ImportIssue);

/** A line of a list that holds a paper, a framework, or something that looks like one. */
export interface LineResult {
  /** Line in the list, counted from 1. */
  line: number;
  /** Column in the line, counted from 1. */
  column: number;
  /** Nearest heading above. */
  heading: { line: number; text: string } | undefined;
  subject: "paper" | "framework" | "unknown";
  /** Title or name; the whole text of a line that could not be read. */
  title: string;
  outcome: LineOutcome;
  differences: Difference[];
}
