import * as z from "zod";
import { costTableSchema } from "../content/schema/cost-table";
import { idSchema, textSchema, topicPathSchema, urlSchema } from "../content/schema/fields";
import { frameworkSchema } from "../content/schema/framework";
import { paperSchema } from "../content/schema/paper";
import { techniqueSchema } from "../content/schema/technique";
import { topicSchema } from "../content/schema/topic";
import { venueSchema } from "../content/schema/venue";

// The records of the API. Fields of entries have the schemas of the content files; the others are derived.

const count = z.int().nonnegative();
const page = urlSchema.describe("Address of its page.");
const note = z.string().describe("Text as Markdown; may be empty.");
const papers = z.array(idSchema);

const {
  title,
  shortName,
  authors,
  year,
  venue,
  status,
  unverified,
  retracted,
  arxiv,
  doi,
  openreview,
  aclAnthology,
  links,
  topics,
  techniques,
  stages,
  tldr,
} = paperSchema.shape;

/** A paper in `papers.json`. */
export const paperSummarySchema = z.object({
  id: idSchema.describe("Id of the paper. Its address has it."),
  url: page,
  title,
  shortName,
  authors,
  authorIds: z
    .array(z.string())
    .describe("Ids of the authors, in the same order; empty text for authors without an id."),
  year,
  firstVersion: z.string().optional().describe('Month or year of the first known version: "2022-10", "2022".'),
  venue,
  status,
  unverified,
  retracted,
  arxiv,
  doi,
  openreview,
  aclAnthology,
  citationKey: z.string().describe("BibTeX key."),
  links,
  topics,
  techniques,
  stages,
  tldr,
});

/** A paper in `papers/<id>.json`: all fields of its entry, the note, its sections, and related papers. */
export const paperRecordSchema = z.object({
  ...paperSummarySchema.shape,
  ...paperSchema.shape,
  citationKey: paperSummarySchema.shape.citationKey,
  note,
  sections: z
    .array(z.object({ heading: textSchema, text: z.string() }))
    .describe("Sections below the note, as Markdown; empty for most papers."),
  related: z
    .array(z.object({ paper: idSchema, reason: textSchema }))
    .describe("Related papers, the closest first, each with the reason."),
});

/** A topic in `topics.json`. */
export const topicRecordSchema = z.object({
  path: topicPathSchema.describe("Path of the topic. Its address has it."),
  url: page,
  parent: topicPathSchema.optional().describe("Path of the topic above it. Branches have none."),
  ...topicSchema.shape,
  note,
  papers: papers.describe("Ids of the papers filed directly under it."),
  paperCount: count.describe("Number of papers, including those of its subtopics."),
});

/** A technique in `techniques.json`. */
export const techniqueRecordSchema = z.object({
  id: idSchema,
  url: page,
  ...techniqueSchema.shape,
  note,
  papers: papers.describe("Ids of its papers, newest first."),
});

/** A framework in `frameworks.json`. */
export const frameworkRecordSchema = z.object({ id: idSchema, url: page, ...frameworkSchema.shape, note });

/** An author in `authors.json`. */
export const authorRecordSchema = z.object({
  id: z.string().describe("Id; empty if the name has no Latin letters."),
  url: urlSchema.optional().describe("Address of the page. Authors with one paper have none."),
  name: textSchema,
  spellings: z.array(textSchema).describe("Other spellings in papers."),
  papers: papers.describe("Ids of the papers, newest first."),
});

/** A venue in `venues.json`. */
export const venueRecordSchema = z.object({
  id: idSchema,
  url: page,
  ...venueSchema.shape,
  papers: papers.describe("Ids of its papers, newest first."),
});

/** `meta.json`. */
export const metaSchema = z.object({
  version: z.literal(1).describe("Version of the API."),
  title: textSchema,
  url: urlSchema.describe("Address of the site."),
  license: z.object({ name: textSchema, url: urlSchema }).describe("Licence of the data."),
  contentHash: z.string().describe("Changes when the content changes."),
  commit: z.string().optional().describe("Commit of the repository, if the build knows it."),
  updated: z.string().optional().describe("Day of the newest change of an entry, as YYYY-MM-DD."),
  counts: z
    .object({ papers: count, topics: count, techniques: count, frameworks: count, authors: count, venues: count })
    .describe("Number of records."),
});

/** The files of the API that have a fixed name, with the key of their list and the schema of its items. */
export const apiLists = {
  papers: paperSummarySchema,
  topics: topicRecordSchema,
  techniques: techniqueRecordSchema,
  frameworks: frameworkRecordSchema,
  authors: authorRecordSchema,
  venues: venueRecordSchema,
} as const;

/** Name of a list of the API. */
export type ApiListName = keyof typeof apiLists;

/** Names of the lists of the API. */
// `Object.keys` returns strings; they are the keys of `apiLists`.
export const apiListNames = Object.keys(apiLists) as ApiListName[];

/** The items of each list. */
export type ApiLists = { [Name in ApiListName]: z.infer<(typeof apiLists)[Name]>[] };

/** A paper with all fields. */
export type PaperRecord = z.infer<typeof paperRecordSchema>;

/** The table of costs in `costs.json`. */
export const costsSchema = costTableSchema;
