import { proposeCitationKey } from "../citation/citation-key";
import { formatIssue, type Issue } from "../content/issue";
import type { SourceFile } from "../content/read-entry";
import { compileSurvey } from "../survey/compile-survey";
import type { PaperDraft } from "./draft-paper";
import { formatPaperEntry } from "./format-paper";

/** A new content file. */
export interface NewFile {
  /** Path below the content folder. */
  path: string;
  text: string;
}

/** Returns the file of a draft, or the required keys that the draft does not have yet. */
export function completeEntry({ id, fields, body }: PaperDraft): { file: NewFile } | { missing: string[] } {
  const { year, venue, topics, authors, unverified = [] } = fields;
  const isMissing = {
    year: year === undefined && !unverified.includes("year"),
    venue: venue === undefined && !unverified.includes("venue"),
    topics: topics.length === 0,
  };
  const missing = Object.entries(isMissing).flatMap(([key, value]) => (value ? [key] : []));
  if (missing.length > 0) return { missing };
  const citationKey = fields.citationKey ?? proposeCitationKey({ id, authors, year });
  return { file: { path: `papers/${id}.md`, text: formatPaperEntry({ ...fields, citationKey }, body) } };
}

/** Returns the issues that a new file adds to those of a content folder. They can be in any file. */
export function checkNewFile(files: readonly SourceFile[], knownIssues: readonly Issue[], file: NewFile): Issue[] {
  const known = new Set(knownIssues.map((issue) => formatIssue(issue)));
  return compileSurvey([...files, file]).issues.filter((issue) => !known.has(formatIssue(issue)));
}
