import { sourceSchema } from "../../content/schema/source";
import { appendToList } from "../../contribute/append-to-list";
import { whyImpossible } from "../../identifiers/read-reference";
import { compileSurvey } from "../../survey/compile-survey";
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
import { type HeadingDecisions, type HeadingMatch, matchHeadings } from "./match-headings";
import { draftTopics } from "./new-topics";
import type { ListedFramework, ListedPaper } from "./reading/listed";
import { type ListHeading, type ListLine, readList } from "./reading/read-list";
import { rejectInvalid } from "./reject-invalid";
import { withTypos } from "./similar-venue";
import type { MentionLine, PaperLine } from "./works";

/** The result of an import: the outcome of every line, and the files to write. */
export interface ListImport {
  /** The source of the list, if the survey has it. */
  listSource: ListSource | undefined;
  /** Lines with papers or frameworks, and lines that could not be read, in order. */
  results: LineResult[];
  /** Lines of contents and running text. */
  skipped: { line: number; text: string }[];
  /** Headings with papers that are not topics, in order. */
  unknownHeadings: UnknownHeading[];
  /** Files to write; empty if the content is up to date. */
  drafts: ImportDraft[];
  /** The decisions about headings, with the paths of new topics. */
  decisions: HeadingDecisions;
}

/** A heading that is not the name of a topic. */
export interface UnknownHeading extends Pick<ListHeading, "line" | "text"> {
  /** Number of lines with papers below it. */
  papers: number;
  /** Path of a topic with a similar name. */
  proposal: string | undefined;
}

/** Options of an import. */
export interface ImportOptions {
  /** Id of the list's source. The default is the source with the same headings. */
  source?: string | undefined;
  /** Public address of the survey's own site. */
  site: string;
  /** Day of the import, as `YYYY-MM-DD`. */
  today: string;
  /** What to do with headings that are not names of topics. */
  decisions?: HeadingDecisions | undefined;
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
  { source, site, today, decisions = new Map() }: ImportOptions,
): ListImport {
  const slow = findSlowLine(markdown);
  if (slow) throw new Error(`Line ${slow.line} of the list: ${slow.message} ${slow.hint}`);
  const venues = [...survey.venueByName.values()];
  const findVenue = venueFinder(venues);
  const { headings, lines } = readList(markdown, (text) => /^arxiv$/i.test(text) || findVenue(text) !== undefined);
  const listSource = findSource(headings, survey.sourceById, source);
  const lineSource = listSource?.isThisVersion ? listSource.source.id : undefined;
  const known = matchHeadings(headings, survey, decisions);
  const topics = draftTopics(headings, known, decisions, survey, lineSource);
  const withTopics = topics.drafts.length > 0 ? compileSurvey([...files, ...topics.drafts]).survey : survey;
  const matches = withTopics === survey || !withTopics ? known : matchHeadings(headings, withTopics, topics.decisions);
  const textByPath = new Map(files.map(({ path, text }) => [path, text]));
  const textOf = (path: string) => textByPath.get(path) ?? "";
  const context: ImportContext = { survey, textOf, listSource, lineSource, site, today };

  const sorted = sortLines(lines, matches, (paper) => interpretPaper(paper, withTypos(findVenue, venues), site));
  const papers = importPapers(sorted.papers, sorted.mentions, context);
  const frameworks = importFrameworks(sorted.frameworks, context);
  const results = [...sorted.results, ...papers.results, ...frameworks.results].sort((a, b) => a.line - b.line);
  const drafts = [...topics.drafts, ...papers.drafts, ...frameworks.drafts];
  if (listSource?.isThisVersion && listSource.source.sections.length === 0) {
    const { file } = listSource.source;
    const sections = listSections(headings, matches, results);
    const text = appendToList(textOf(file), "sections", sections, sourceSchema.keyof().options);
    if (sections.length > 0) drafts.push({ path: file, text, isNew: false });
  }
  const unknownHeadings = unknownHeadingsOf(results, headings, matches);
  return {
    listSource,
    skipped: sorted.skipped,
    unknownHeadings,
    ...rejectInvalid({ results, drafts }, files),
    decisions: topics.decisions,
  };
}

interface SortedLines {
  papers: PaperLine[];
  mentions: MentionLine[];
  frameworks: TopicLine<ListedFramework>[];
  results: LineResult[];
  skipped: ListImport["skipped"];
}

/** Sorts lines by what to do with them. */
function sortLines(
  lines: readonly ListLine[],
  matches: ReadonlyMap<ListHeading, HeadingMatch>,
  interpret: (paper: ListedPaper) => PaperLine["content"],
): SortedLines {
  const sorted: SortedLines = { papers: [], mentions: [], frameworks: [], results: [], skipped: [] };
  for (const line of lines) {
    const { parsed, heading } = line;
    const match = heading && matches.get(heading);
    if (parsed.kind === "other") {
      const { isPaperLine, reason } = parsed;
      const isUntitled = isPaperLine && line.isItem && match?.kind === "topic" && reason === noTitle.message;
      if (isUntitled) sorted.results.push(lineResult(line, "unknown", { kind: "issue", ...noTitle }));
      else if (isPaperLine) sorted.results.push(lineResult(line, "unknown", { kind: "skipped", reason }));
      else sorted.skipped.push({ line: line.line, text: line.text });
    } else if (match?.kind === "topic") {
      const impossible = parsed.kind === "paper" ? impossibleId(parsed.paper) : undefined;
      if (parsed.kind === "paper" && impossible) {
        sorted.results.push(lineResult(line, "paper", { kind: "issue", ...impossible }, { title: parsed.paper.title }));
      } else if (parsed.kind === "paper")
        sorted.papers.push({ line, topic: match.topic, content: interpret(parsed.paper) });
      else sorted.frameworks.push({ line, topic: match.topic, content: parsed.framework });
    } else if (match?.kind === "skip") {
      if (parsed.kind === "paper") sorted.mentions.push({ line, content: interpret(parsed.paper) });
      else sorted.skipped.push({ line: line.line, text: line.text });
    } else {
      const title = parsed.kind === "paper" ? parsed.paper.title : parsed.framework.name;
      const issue = { kind: "issue", ...unknownHeading(line, match?.hint) } as const;
      sorted.results.push(lineResult(line, parsed.kind, issue, { title }));
    }
  }
  return sorted;
}

function impossibleId({ links }: ListedPaper): ImportIssue | undefined {
  const message = links.map(({ url }) => whyImpossible(url)).find((reason) => reason !== undefined);
  return message === undefined ? undefined : { rule: "impossible-id", message, hint: "Fix the link in the list." };
}

const noTitle: ImportIssue = {
  rule: "no-title",
  message: "It has no title.",
  hint: "Add the title to the line, or add the entry by hand.",
};

function unknownHeading({ heading }: ListLine, hint: string | undefined): ImportIssue {
  return heading
    ? {
        rule: "unknown-heading",
        message: `The heading ${JSON.stringify(heading.text)} (line ${heading.line}) is not a topic.`,
        hint: hint ?? "",
      }
    : { rule: "unknown-heading", message: "There is no heading above the line.", hint: "Add the heading of a topic." };
}

function unknownHeadingsOf(
  results: readonly LineResult[],
  headings: readonly ListHeading[],
  matches: ReadonlyMap<ListHeading, HeadingMatch>,
): UnknownHeading[] {
  return headings.flatMap((heading) => {
    const match = matches.get(heading);
    const papers = results.filter(
      (result) =>
        result.heading?.line === heading.line &&
        result.outcome.kind === "issue" &&
        result.outcome.rule === "unknown-heading",
    ).length;
    if (match?.kind !== "unknown" || papers === 0) return [];
    return { line: heading.line, text: heading.text, papers, proposal: match.proposal?.path };
  });
}
