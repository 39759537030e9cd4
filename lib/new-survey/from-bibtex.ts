import type { ImportDraft } from "../awesome-list/import/import-context";
import type { LineResult } from "../awesome-list/import/line-result";
import { rejectInvalid } from "../awesome-list/import/reject-invalid";
import { proposeCitationKey } from "../citation/citation-key";
import { branchColorSchema, topicSchema } from "../content/schema/topic";
import type { VenueFields } from "../content/schema/venue";
import type { NewFile } from "../contribute/complete-entry";
import { draftPaper } from "../contribute/draft-paper";
import { findDuplicate } from "../contribute/find-duplicate";
import { formatEntry } from "../contribute/format-entry";
import { formatPaperEntry } from "../contribute/format-paper";
import { type BibtexPaper, parseBibtex } from "../contribute/metadata/parse-bibtex";
import { validId } from "../contribute/paper-id";
import { toId } from "../search/to-id";
import { compileSurvey } from "../survey/compile-survey";
import { foldTitle } from "../text/fold-title";
import { freeName } from "../text/free-name";
import { collectVenues } from "./collect-venues";
import { formatSurveyFile, type NewSurvey } from "./survey-file";
import { withoutUnused } from "./without-unused";

/** The files of a new content folder, and the outcome of each entry of the bibliography. */
export interface SurveyFromBibtex {
  files: NewFile[];
  result: { results: LineResult[]; skipped: [] };
  /** Parts of the file that are not entries, one sentence each. */
  issues: string[];
}

/** Title of the topic of papers without a group or keyword. */
const otherTopic = "Other papers";

/**
 * Makes the content folder of a new survey from a bibliography: topics from the groups or keywords of its entries, the
 * venues that it names, and papers. `knownVenues` are venues whose fields are known. `today` is YYYY-MM-DD.
 */
export function surveyFromBibtex(
  bibtex: string,
  survey: NewSurvey,
  knownVenues: readonly VenueFields[],
  today: string,
): SurveyFromBibtex {
  const { papers, issues } = parseBibtex(bibtex);
  const unnamed = papers.flatMap(({ metadata }) => {
    const { venue } = draftPaper(metadata, contextOf([], knownVenues), today).fields;
    return venue === undefined ? metadata.venues.slice(0, 1) : venue;
  });
  const topics = topicsOf(papers);
  const start: NewFile[] = [
    { path: "survey.md", text: formatSurveyFile(survey, "Describe the survey here.") },
    ...collectVenues(["arXiv", ...unnamed], knownVenues),
    ...[...topics.values()].map(({ id, title }, index) => ({
      path: `topics/${id}.md`,
      text: formatEntry(
        { title, order: index + 1, color: branchColorSchema.options[index % branchColorSchema.options.length] },
        topicSchema.keyof().options,
        "",
      ),
    })),
  ];
  const venues = [...(compileSurvey(start).survey?.venueByName.values() ?? [])];
  const drafted = draftPapers(papers, topics, venues, today);
  const { results, drafts } = rejectInvalid(drafted, start);
  return { files: withoutUnused([...start, ...drafts]), result: { results, skipped: [] }, issues };
}

interface Topic {
  id: string;
  title: string;
}

/** Topics by folded name: each group or keyword that several papers share, or every one if none is shared. */
function topicsOf(papers: readonly BibtexPaper[]): Map<string, Topic> {
  const counts = new Map<string, { title: string; papers: number }>();
  for (const { groups } of papers)
    for (const title of new Map(groups.map((group) => [foldTitle(group), group])).values()) {
      const key = foldTitle(title);
      counts.set(key, { title: counts.get(key)?.title ?? title, papers: (counts.get(key)?.papers ?? 0) + 1 });
    }
  const isAnyShared = [...counts.values()].some((count) => count.papers > 1);
  const kept = [...counts].filter(([, count]) => count.papers > 1 || !isAnyShared);
  const taken = new Set<string>();
  const entries = [...kept, [foldTitle(otherTopic), { title: otherTopic, papers: 0 }] as const];
  return new Map(
    entries.map(([key, { title }]): [string, Topic] => {
      const id = freeName(validId(toId(title), "topic"), (candidate) => taken.has(candidate));
      taken.add(id);
      return [key, { id, title }];
    }),
  );
}

function draftPapers(
  papers: readonly BibtexPaper[],
  topics: ReadonlyMap<string, Topic>,
  venues: readonly VenueFields[],
  today: string,
): { results: LineResult[]; drafts: ImportDraft[] } {
  const results: LineResult[] = [];
  const drafts: ImportDraft[] = [];
  const known: { id: string; aliases: string[]; title: string; file: string; citationKey: string }[] = [];
  for (const { key, line, metadata, groups } of papers) {
    const title = metadata.title;
    const add = (outcome: LineResult["outcome"]) =>
      results.push({ line, column: 1, heading: undefined, subject: "paper", title, outcome, differences: [] });
    const same = findDuplicate(metadata, known);
    if (same?.certainty === "same") {
      add({ kind: "merged", file: same.paper.file, isNew: true, reason: `It has ${same.agreement}, too.` });
      continue;
    }
    const { id, fields, notices } = draftPaper(metadata, contextOf(known, venues), today);
    const paths = groups.flatMap((group) => topics.get(foldTitle(group))?.id ?? []);
    const unverified = [
      ...(fields.authors.length > 0 && !metadata.hasMoreAuthors ? [] : (["authors"] as const)),
      ...(fields.year === undefined ? (["year"] as const) : []),
      ...(fields.venue === undefined ? (["venue"] as const) : []),
    ];
    const isTaken = (candidate: string) =>
      known.some((paper) => paper.citationKey.toLowerCase() === candidate.toLowerCase());
    const isUsable = /^[A-Za-z0-9][\w:.+-]*$/.test(key) && !isTaken(key);
    const ownKey = isUsable ? key : proposeCitationKey({ ...fields, id }, isTaken);
    const paper = {
      ...fields,
      citationKey: ownKey,
      topics: [...new Set(paths.length > 0 ? paths : [topics.get(foldTitle(otherTopic))?.id ?? ""])],
      ...(unverified.length > 0 && { unverified }),
      corrections: notices,
    };
    const path = `papers/${id}.md`;
    known.push({ ...metadata, id, aliases: [], file: path, citationKey: ownKey });
    drafts.push({ path, text: formatPaperEntry(paper), isNew: true });
    add({ kind: "entry", file: path, isNew: true });
  }
  return { results, drafts };
}

function contextOf(papers: readonly { id: string; aliases: readonly string[] }[], venues: readonly VenueFields[]) {
  return {
    papers: papers.map(({ id, aliases }) => ({ id, aliases: [...aliases] })),
    venueByName: new Map(venues.map((venue) => [venue.name, venue])),
  };
}
