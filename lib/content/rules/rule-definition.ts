import type { Entries, KnownIds } from "../../survey/entries";
import type { Issue } from "../issue";

/** A rule that content is held to: what the validator checks across files, and what the site says about it. */
export interface RuleDefinition {
  /** What holds where the rule is kept, one sentence. */
  summary: string;
  /** Why the rule stands, Markdown. */
  why: string;
  /** How an author mends a fault, one sentence that is true of every fault. */
  fix: string;
  /** What `--fix` mends by itself, one sentence; left out where a fault takes a person. */
  autofix?: string;
  /** Whether a fault is the file's as a whole, so that none of its lines is shown. */
  wholeFile?: boolean;
  /** The same content with the fault and without it, where text can show it. */
  example?: RuleExample;
  /** Finds the faults across files. The faults of a file by itself are found while it is read. */
  check?: (entries: Entries, known: KnownIds) => Issue[];
}

/** Content of `tests/fixtures/mini-survey`, in which a test sees the fault and sees it mended. */
export interface RuleExample {
  /** Path of the file below the content folder; for file names, of the folder. */
  file: string;
  /** What the two texts are: keys of the front matter, the prose below it, a whole file, or file names a line each. */
  part: "front matter" | "prose" | "file" | "names";
  /** Content that breaks the rule. */
  wrong: string;
  /** The same content as it should be. */
  right: string;
}
