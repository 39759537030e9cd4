import type { ImportIssue } from "./import-issue";

/** A difference between a line and its entry. The import keeps the value of the entry. */
export interface Difference {
  field: "title" | "venue" | "year" | "link" | "topic" | "support";
  /** Value of the line. */
  listed: string;
  /** Value of the entry. */
  kept: string;
  /** Explanations from the entry: versions, reasons for other topics, corrections. */
  reasons: string[];
}

/** What the import did with a line. */
export type LineOutcome =
  /** The main line of an entry. `isNew` if the import creates the entry. */
  | { kind: "entry"; file: string; isNew: boolean }
  /** The line repeats another line of the same entry. */
  | { kind: "merged"; file: string; isNew: boolean; reason: string }
  /** The line is not an entry. */
  | { kind: "skipped"; reason: string }
  | ({ kind: "issue" } & ImportIssue);

/** The result for a line with a paper, a framework, or an item that was not recognized. */
export interface LineResult {
  /** Line in the list, counted from 1. */
  line: number;
  /** Column in the line, counted from 1. */
  column: number;
  /** The nearest heading above. */
  heading: { line: number; text: string } | undefined;
  subject: "paper" | "framework" | "unknown";
  /** Title or name, or the whole text if the line was not recognized. */
  title: string;
  outcome: LineOutcome;
  differences: Difference[];
}
