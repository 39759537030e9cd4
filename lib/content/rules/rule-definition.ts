import type { Entries, KnownIds } from "../../survey/entries";
import type { Issue } from "../issue";

/** A rule for content: its check across files, and its texts for the validator and the site. */
export interface RuleDefinition {
  /** What is true of content that follows the rule, in one sentence. */
  summary: string;
  /** The reason for the rule. Markdown. */
  why: string;
  /** How an author fixes an issue. It must apply to every issue of the rule. Markdown. */
  fix: string;
  /** What `--fix` fixes. Undefined if every fix needs a decision. */
  autofix?: string;
  /** Whether an issue is about the whole file. Reports show no line of it then. */
  wholeFile?: boolean;
  /** The same content with an issue and without it, if text can show it. */
  example?: RuleExample;
  /** Finds issues across files. Undefined if the issues of the rule are found while a file is read. */
  check?: (entries: Entries, known: KnownIds) => Issue[];
}

/** Changed content of `tests/fixtures/mini-survey`. A test checks that `wrong` has the issue and `right` does not. */
export interface RuleExample {
  /** Path of the file below the content folder, or of the folder for file names. */
  file: string;
  /**
   * What the two texts are: keys of the front matter, the prose below it, a whole file, or file names, one per line.
   */
  part: "front matter" | "prose" | "file" | "names";
  /** Content that breaks the rule. */
  wrong: string;
  /** The same content as it should be. */
  right: string;
}
