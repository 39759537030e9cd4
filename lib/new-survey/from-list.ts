import { importList, type ListImport, type UnknownHeading } from "../awesome-list/import/import-list";
import type { HeadingDecisions } from "../awesome-list/import/match-headings";
import { type ListHeading, readList } from "../awesome-list/import/reading/read-list";
import { idSchema } from "../content/schema/fields";
import { sourceSchema } from "../content/schema/source";
import type { VenueFields } from "../content/schema/venue";
import type { NewFile } from "../contribute/complete-entry";
import { formatEntry } from "../contribute/format-entry";
import { toId } from "../search/to-id";
import { compileSurvey } from "../survey/compile-survey";
import { collectVenues, knownVenueTest } from "./collect-venues";
import { decideHeadings } from "./decide-headings";
import { formatSurveyFile, type NewSurvey } from "./survey-file";
import { withoutUnused } from "./without-unused";

/** A list that a new survey starts from. */
export interface StartList {
  markdown: string;
  /** Address of the list. */
  url: string;
  /** Decisions of a person about its headings, by line. They replace the proposed ones. */
  decisions?: HeadingDecisions | undefined;
}

/** The files of a new content folder, and the outcome of each line of the list. */
export interface SurveyFromList {
  files: NewFile[];
  result: ListImport;
  /** Headings with papers, and the topics that they became, as proposals for a map. */
  headings: UnknownHeading[];
}

/**
 * Makes the content folder of a new survey from a list of papers: settings, topics from its headings, the venues that it
 * names, a source, and papers. `knownVenues` are venues whose fields are known. `today` is YYYY-MM-DD.
 */
export function surveyFromList(
  { markdown, url, decisions = new Map() }: StartList,
  survey: NewSurvey,
  knownVenues: readonly VenueFields[],
  today: string,
): SurveyFromList {
  const isVenue = knownVenueTest(knownVenues);
  const { headings, lines } = readList(markdown, isVenue);
  const title = headings[0]?.text ?? survey.title;
  const sourceId = sourceIdOf(title);
  const papers = lines.flatMap(({ parsed }) => (parsed.kind === "paper" ? [parsed.paper] : []));
  const source = { title, kind: "paper-list", url, retrieved: today };
  const about = `The topics and papers of this atlas come from the list [${title}](${url}).`;
  const start: NewFile[] = [
    { path: "survey.md", text: formatSurveyFile(survey, about) },
    { path: `sources/${sourceId}.md`, text: formatEntry(source, sourceSchema.keyof().options, "") },
    ...collectVenues(["arXiv", ...papers.flatMap(({ venue }) => venue ?? [])], knownVenues),
  ];
  const compiled = compileSurvey(start).survey;
  if (!compiled) throw new Error("The settings of the new survey are not valid.");
  const result = importList(markdown, compiled, start, {
    source: sourceId,
    site: survey.url,
    today,
    decisions: new Map([...decideHeadings(headings, lines), ...decisions]),
  });
  const changed = new Set(result.drafts.map(({ path }) => path));
  const files = [...start.filter(({ path }) => !changed.has(path)), ...result.drafts];
  return { files: withoutUnused(files), result, headings: headingsOf(result, headings) };
}

function headingsOf({ results, decisions }: ListImport, headings: readonly ListHeading[]): UnknownHeading[] {
  return headings.flatMap(({ line, text }) => {
    const decision = decisions.get(line);
    if (!decision) return [];
    const papers = results.filter(({ heading }) => heading?.line === line).length;
    return { line, text, papers, proposal: decision.kind === "topic" ? `new ${decision.path}` : decision.kind };
  });
}

function sourceIdOf(title: string): string {
  const id = toId(title).split("-").slice(0, 6).join("-");
  return idSchema.safeParse(id).success ? id : "list";
}
