import { proposeCitationKey } from "../citation/bibtex";
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

/** The file of a draft, or the keys that it still lacks. */
export function completeEntry({ id, fields, body }: PaperDraft): { file: NewFile } | { missing: string[] } {
  const { year, venue, topics, authors, unverified = [] } = fields;
  const missing = {
    year: year === undefined && !unverified.includes("year"),
    venue: venue === undefined && !unverified.includes("venue"),
    topics: topics.length === 0,
  };
  const lacking = Object.entries(missing).flatMap(([key, isMissing]) => (isMissing ? [key] : []));
  if (lacking.length > 0) return { missing: lacking };
  const citationKey = fields.citationKey ?? proposeCitationKey({ id, authors, year });
  return { file: { path: `papers/${id}.md`, text: formatPaperEntry({ ...fields, citationKey }, body) } };
}

/** Every problem that a new file would bring into a content folder beside its `former` ones, in whatever file it shows. */
export function checkNewFile(files: readonly SourceFile[], former: readonly Issue[], file: NewFile): Issue[] {
  const known = new Set(former.map((issue) => formatIssue(issue)));
  return compileSurvey([...files, file]).issues.filter((issue) => !known.has(formatIssue(issue)));
}
