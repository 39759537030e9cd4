import type { SourceReference } from "../../content/schema/fields";
import type { Survey } from "../../survey/survey";
import type { TopicNode } from "../../survey/taxonomy";
import type { ListSource } from "./find-source";
import type { Difference, LineOutcome, LineResult } from "./line-result";
import type { ListLine } from "./read-list";

/** A file that an import makes or changes. */
export interface ImportDraft {
  /** Path below the content folder. */
  path: string;
  text: string;
  isNew: boolean;
}

/** What all parts of an import know. */
export interface ImportContext {
  survey: Survey;
  /** Text of a content file. */
  textOf(path: string): string;
  /** The source that the list is, if the survey has it. */
  listSource: ListSource | undefined;
  /** Id of the source whose lines these are; undefined when entries name the lines of another version, or of none. */
  lineSource: string | undefined;
  /** Public address of the survey's own site. */
  site: string;
  /** Day of the import, as `YYYY-MM-DD`. */
  today: string;
}

/** A line with what it holds, under a heading that is a topic. */
export interface TopicLine<Content> {
  line: ListLine;
  topic: TopicNode;
  content: Content;
}

/** Where the list names an entry: the line if entries name lines of this version, or else the section. */
export function referenceTo(
  { listSource, lineSource }: ImportContext,
  { line, heading }: ListLine,
): SourceReference | undefined {
  if (!listSource) return undefined;
  if (lineSource !== undefined) return { source: lineSource, line };
  return { source: listSource.source.id, ...(heading && { section: heading.text }) };
}

/** The account of one line. */
export function lineResult(
  { line, column, heading, text }: ListLine,
  subject: LineResult["subject"],
  outcome: LineOutcome,
  { title = text, differences = [] }: { title?: string; differences?: Difference[] } = {},
): LineResult {
  const place = heading && { line: heading.line, text: heading.text };
  return { line, column, heading: place, subject, title, outcome, differences };
}
