import type { SourceReference } from "../../content/schema/fields";
import type { Survey } from "../../survey/survey";
import type { TopicNode } from "../../survey/taxonomy";
import type { ListSource } from "./find-source";
import type { Difference, LineOutcome, LineResult } from "./line-result";
import type { ListLine } from "./reading/read-list";

/** A file that an import creates or changes. */
export interface ImportDraft {
  /** Path below the content folder. */
  path: string;
  text: string;
  isNew: boolean;
}

/** Data that all parts of an import share. */
export interface ImportContext {
  survey: Survey;
  /** Returns the text of a content file. */
  textOf(path: string): string;
  /** The source of the list, if the survey has it. */
  listSource: ListSource | undefined;
  /** Id of the source if entries refer to the lines of this version of the list. */
  lineSource: string | undefined;
  /** Public address of the survey's own site. */
  site: string;
  /** Day of the import, as `YYYY-MM-DD`. */
  today: string;
}

/** A line under the heading of a topic, with its content. */
export interface TopicLine<Content> {
  line: ListLine;
  topic: TopicNode;
  content: Content;
}

/** Returns a reference to a line, or to its section if entries refer to the lines of another version. */
export function referenceTo(
  { listSource, lineSource }: ImportContext,
  { line, heading }: ListLine,
): SourceReference | undefined {
  if (!listSource) return undefined;
  if (lineSource !== undefined) return { source: lineSource, line };
  return { source: listSource.source.id, ...(heading && { section: heading.text }) };
}

/** Builds the result of one line. */
export function lineResult(
  { line, column, heading, text }: ListLine,
  subject: LineResult["subject"],
  outcome: LineOutcome,
  { title = text, differences = [] }: { title?: string; differences?: Difference[] } = {},
): LineResult {
  const nearestHeading = heading && { line: heading.line, text: heading.text };
  return { line, column, heading: nearestHeading, subject, title, outcome, differences };
}
