import { sourceSchema } from "../../content/schema/source";
import { appendToList } from "../../contribute/append-to-list";
import type { Survey } from "../../survey/survey";
import { venueFinder } from "../../survey/venue-spelling";
import { findSlowLine } from "../../text/markdown-limits";
import { findSource, type ListSource } from "./find-source";
import { type ImportContext, type ImportDraft, lineResult, type TopicLine } from "./import-context";
import { importFrameworks } from "./import-frameworks";
import type { ImportIssue } from "./import-issue";
import { importPapers } from "./import-papers";
import { interpretPaper } from "./interpret-paper";
import type { LineResult } from "./line-result";
import { listSections } from "./list-sections";
import type { ListedFramework } from "./listed";
import { matchHeadings } from "./match-headings";
import { type ListLine, readList } from "./read-list";
import { rejectInvalid } from "./reject-invalid";
import type { PaperLine } from "./works";

/** The result of an import: the outcome of every line, and the files to write. */
export interface ListImport {
  /** The source of the list, if the survey has it. */
  listSource: ListSource | undefined;
  /** Lines with papers or frameworks, and lines that could not be read, in order. */
  results: LineResult[];
  /** Lines of contents and running text. */
  skipped: { line: number; text: string }[];
  /** Files to write; empty if the content is up to date. */
  drafts: ImportDraft[];
}

/** Options of an import. */
export interface ImportOptions {
  /** Id of the list's source. The default is the source with the same headings. */
  source?: string | undefined;
  /** Public address of the survey's own site. */
  site: string;
  /** Day of the import, as `YYYY-MM-DD`. */
  today: string;
}

/**
 * Imports an awesome-list into a survey: headings become topics, and lines become papers and frameworks. Writes
 * nothing. The only change to existing entries is to add source lines. `files` are the files of the survey and must
 * have no issues.
 *
 * @throws Error if there is no source with the given id, or if the list has a line that no parser can read quickly.
 */
export function importList(
  markdown: string,
  survey: Survey,
  files: readonly { path: string; text: string }[],
  { source, site, today }: ImportOptions,
): ListImport {
  const slow = findSlowLine(markdown);
  if (slow) throw new Error(`Line ${slow.line} of the list: ${slow.message} ${slow.hint}`);
  const { headings, lines } = readList(markdown);
  const listSource = findSource(headings, survey.sourceById, source);
  const textByPath = new Map(files.map(({ path, text }) => [path, text]));
  const context: ImportContext = {
    survey,
    textOf: (path) => textByPath.get(path) ?? "",
    listSource,
    lineSource: listSource?.isThisVersion ? listSource.source.id : undefined,
    site,
    today,
  };
  const matches = matchHeadings(headings, survey);
  const findVenue = venueFinder([...survey.venueByName.values()]);

  const paperLines: PaperLine[] = [];
  const frameworkLines: TopicLine<ListedFramework>[] = [];
  const results: LineResult[] = [];
  const skipped: ListImport["skipped"] = [];
  for (const line of lines) {
    const { parsed, heading } = line;
    const match = heading && matches.get(heading);
    const addIssue = (subject: LineResult["subject"], issue: ImportIssue, title?: string) =>
      results.push(lineResult(line, subject, { kind: "issue", ...issue }, title === undefined ? {} : { title }));
    if (parsed.kind === "other") {
      if (isUnread(parsed, match?.topic !== undefined)) addIssue("unknown", unknownFormat);
      else skipped.push({ line: line.line, text: line.text });
    } else if (!match?.topic) {
      const title = parsed.kind === "paper" ? parsed.paper.title : parsed.framework.name;
      addIssue(parsed.kind, unknownHeading(line, match?.hint), title);
    } else if (parsed.kind === "paper") {
      paperLines.push({ line, topic: match.topic, content: interpretPaper(parsed.paper, findVenue, site) });
    } else frameworkLines.push({ line, topic: match.topic, content: parsed.framework });
  }

  const papers = importPapers(paperLines, context);
  const frameworks = importFrameworks(frameworkLines, context);
  results.push(...papers.results, ...frameworks.results);
  results.sort((a, b) => a.line - b.line);
  const drafts = [...papers.drafts, ...frameworks.drafts];
  if (listSource?.isThisVersion && listSource.source.sections.length === 0) {
    const { file } = listSource.source;
    const sections = listSections(headings, matches, results);
    const text = appendToList(context.textOf(file), "sections", sections, sourceSchema.keyof().options);
    if (sections.length > 0) drafts.push({ path: file, text, isNew: false });
  }
  return { listSource, skipped, ...rejectInvalid({ results, drafts }, files) };
}

const unknownFormat: ImportIssue = {
  rule: "unknown-format",
  message: "The format of the line is not supported.",
  hint: "Supported formats: Title, <ins>Venue, Year</ins> [[Paper](…)]; **[Venue Year]** Title [[Paper]](…); [Title](…) - authors, venue year; tables with a title column.",
};

/** Whether a line that was not recognized could be an entry. */
function isUnread({ isItem, links }: Extract<ListLine["parsed"], { kind: "other" }>, isTopic: boolean): boolean {
  if (links === "inside") return false;
  return isTopic ? isItem || links === "outside" : isItem && links === "outside";
}

function unknownHeading({ heading }: ListLine, hint: string | undefined): ImportIssue {
  return heading
    ? {
        rule: "unknown-heading",
        message: `The heading ${JSON.stringify(heading.text)} (line ${heading.line}) is not a topic.`,
        hint: hint ?? "",
      }
    : { rule: "unknown-heading", message: "There is no heading above the line.", hint: "Add the heading of a topic." };
}
