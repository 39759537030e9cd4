import { sourceSchema } from "../../content/schema/source";
import { appendToList } from "../../contribute/append-to-list";
import type { Survey } from "../../survey/survey";
import { venueFinder } from "../../survey/venue-spelling";
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

/** What an import would do, and how every line of the list was accounted for. */
export interface ListImport {
  /** The source that the list is, if the survey has it. */
  listSource: ListSource | undefined;
  /** Lines with papers, frameworks, and what could not be read, in order. */
  results: LineResult[];
  /** Contents and running text: nothing that an entry could be made from. */
  skipped: { line: number; text: string }[];
  /** Files to write. None when everything is there already. */
  drafts: ImportDraft[];
}

/** Knobs of an import. */
export interface ImportOptions {
  /** Id of the source that the list is; found by its headings when it is not given. */
  source?: string | undefined;
  /** Public address of the survey's own site. */
  site: string;
  /** Day of the import, as `YYYY-MM-DD`. */
  today: string;
}

/**
 * Reads an awesome-list against a survey: headings to topics, lines to papers and frameworks. Nothing is written, and
 * no entry is changed but for the lines that its sources lack. `files` are the survey's, without issues.
 *
 * @throws Error when there is no source with the given id.
 */
export function importList(
  markdown: string,
  survey: Survey,
  files: readonly { path: string; text: string }[],
  { source, site, today }: ImportOptions,
): ListImport {
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
    const { parsed: reading, heading } = line;
    const match = heading && matches.get(heading);
    const addIssue = (subject: LineResult["subject"], issue: ImportIssue, title?: string) =>
      results.push(lineResult(line, subject, { kind: "issue", ...issue }, title === undefined ? {} : { title }));
    if (reading.kind === "other") {
      if (isUnread(reading, match?.topic !== undefined)) addIssue("unknown", unknownFormat);
      else skipped.push({ line: line.line, text: line.text });
    } else if (!match?.topic) {
      const title = reading.kind === "paper" ? reading.paper.title : reading.framework.name;
      addIssue(reading.kind, unknownHeading(line, match?.hint), title);
    } else if (reading.kind === "paper") {
      paperLines.push({ line, topic: match.topic, content: interpretPaper(reading.paper, findVenue, site) });
    } else frameworkLines.push({ line, topic: match.topic, content: reading.framework });
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
  message: "The line is in no form that is known.",
  hint: "Known are: Title, <ins>Venue, Year</ins> [[Paper](…)]; **[Venue Year]** Title [[Paper]](…); [Title](…) - authors, venue year; tables with a column for titles.",
};

/** Whether a line that was not read may be an entry. */
function isUnread({ isItem, links }: Extract<ListLine["parsed"], { kind: "other" }>, isTopic: boolean): boolean {
  if (links === "inside") return false;
  return isTopic ? isItem || links === "outside" : isItem && links === "outside";
}

function unknownHeading({ heading }: ListLine, hint: string | undefined): ImportIssue {
  return heading
    ? {
        rule: "unknown-heading",
        message: `The heading ${JSON.stringify(heading.text)} (line ${heading.line}) is no topic.`,
        hint: hint ?? "",
      }
    : { rule: "unknown-heading", message: "The line stands under no heading.", hint: "Headings say the topic." };
}
