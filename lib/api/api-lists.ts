import type * as z from "zod";
import { citationKey } from "../citation/citation-key";
import { addresses } from "../site/addresses";
import { authorPageAddress } from "../site/author-pages";
import { chooseOptions } from "../site/choose-options";
import { absoluteUrl, siteUrl } from "../site/site-config";
import { authorsOf } from "../survey/authors";
import type { EntryBase, Paper } from "../survey/entities";
import { firstVersionDate } from "../survey/first-version";
import type { Survey } from "../survey/survey";
import { flattenTopics } from "../survey/taxonomy";
import { venuesWithPapers } from "../survey/venue-papers";
import * as records from "./records";

/** A list of the API: the file `<name>.json`, and `<name>.csv`. */
export interface ApiList {
  /** What it has, for the documentation. */
  summary: string;
  /** Schema of its records. */
  record: z.ZodObject;
  /** Returns the records of a survey. */
  recordsOf: (survey: Survey) => Record<string, unknown>[];
}

/** The lists of the API, by name. */
export const apiLists = {
  papers: list("All papers, newest first", records.paperSummarySchema, (survey) =>
    survey.papers.map((paper) => paperFields(paper, survey)),
  ),
  topics: list("All topics, each before its subtopics", records.topicRecordSchema, (survey) =>
    flattenTopics(survey.branches).map(({ papers, ownPapers, stages, body, ...topic }) => ({
      ...topic,
      url: urlOf(survey, addresses.topic(topic.path)),
      parent: topic.path.includes("/") ? topic.path.slice(0, topic.path.lastIndexOf("/")) : undefined,
      stages: stages.length > 0 ? [...stages] : undefined,
      note: body,
      papers: idsOf(ownPapers),
      paperCount: papers.length,
    })),
  ),
  techniques: list("All techniques, by name", records.techniqueRecordSchema, (survey) =>
    survey.techniques.map((technique) => ({
      ...withNote(technique),
      url: urlOf(survey, addresses.technique(technique.id)),
      papers: idsOf(survey.papersByTechnique.get(technique.id)),
    })),
  ),
  frameworks: list("All frameworks, by name", records.frameworkRecordSchema, (survey) =>
    survey.frameworks.map((entry) => ({ ...withNote(entry), url: urlOf(survey, addresses.framework(entry.id)) })),
  ),
  authors: list("All authors, those with the most papers first", records.authorRecordSchema, (survey) =>
    authorsOf(survey).all.map((author) => {
      const page = authorPageAddress(author);
      return { ...author, id: author.id ?? "", url: page && urlOf(survey, page), papers: idsOf(author.papers) };
    }),
  ),
  venues: list("Venues with papers, those with the most papers first", records.venueRecordSchema, (survey) =>
    venuesWithPapers(survey).map(({ venue, papers }) => ({
      ...venue,
      url: urlOf(survey, addresses.venue(venue.id)),
      papers: idsOf(papers),
    })),
  ),
  questions: list("Questions about the field, with their answers", records.questionRecordSchema, (survey) =>
    survey.questions.map((entry) => ({
      ...entry,
      url: urlOf(survey, addresses.question(entry.id)),
      answer: entry.body,
    })),
  ),
  models: list("Models with their dimensions, each with its source", records.modelRecordSchema, (survey) =>
    survey.models.map((entry) => ({ ...entry, url: chooseUrl(survey, { model: entry.id }) })),
  ),
  hardware: list("Accelerators with memory, bandwidth and peaks", records.hardwareRecordSchema, (survey) =>
    survey.hardware.map((entry) => ({ ...entry, url: chooseUrl(survey, { card: entry.id }) })),
  ),
  guides: list("Guides to choosing a method: tasks and their remedies", records.guideRecordSchema, (survey) =>
    survey.guides.map((entry) => ({ ...withNote(entry), url: chooseUrl(survey, { task: entry.id }) })),
  ),
  attributes: list("Families of attributes, which facts of papers refer to", records.familyRecordSchema, (survey) =>
    survey.families.map((entry) => ({ ...withNote(entry), url: urlOf(survey, addresses.comparison(entry.id)) })),
  ),
  metrics: list("Metrics, which results of papers refer to", records.metricRecordSchema, ({ metricById }) => [
    ...metricById.values(),
  ]),
  lenses: list("Other groupings of the same papers", records.lensRecordSchema, (survey) =>
    survey.lenses.map((entry) => ({ ...withNote(entry), url: urlOf(survey, addresses.lens(entry.id)) })),
  ),
  sources: list("Surveys, lists and pages that entries refer to", records.sourceRecordSchema, ({ sourceById }) =>
    [...sourceById.values()].map(withNote),
  ),
} satisfies Record<string, ApiList>;

/** Returns a list. Its records have only the fields of their schema. */
function list<Item extends z.ZodObject>(
  summary: string,
  record: Item,
  entriesOf: (survey: Survey) => z.input<Item>[],
): ApiList {
  return { summary, record, recordsOf: (survey) => entriesOf(survey).map((fields) => record.parse(fields)) };
}

/** Returns a paper with the derived fields of its record in `papers.json`. */
export function paperFields(paper: Paper, survey: Survey) {
  return {
    ...paper,
    url: urlOf(survey, addresses.paper(paper.id)),
    citationKey: citationKey(paper),
    authorIds: authorsOf(survey)
      .of(paper)
      .map(({ id = "" }) => id),
    firstVersion: firstVersionDate(paper),
  };
}

function urlOf({ settings }: Survey, address: string): string {
  return absoluteUrl(siteUrl(settings), address);
}

/** Returns the address of the page for choosing with a choice; undefined without the page. */
function chooseUrl(survey: Survey, choice: Parameters<typeof addresses.chooseWith>[0]): string | undefined {
  return chooseOptions(survey) && urlOf(survey, addresses.chooseWith(choice));
}

function withNote<Entry extends Pick<EntryBase, "body">>(entry: Entry): Entry & { note: string } {
  return { ...entry, note: entry.body };
}

function idsOf(papers: readonly Paper[] = []): string[] {
  return papers.map(({ id }) => id);
}
