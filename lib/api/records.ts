import * as z from "zod";
import { attributeFamilySchema } from "../content/schema/attributes";
import { idSchema, textSchema, topicPathSchema, urlSchema } from "../content/schema/fields";
import { frameworkSchema } from "../content/schema/framework";
import { guideSchema } from "../content/schema/guide";
import { hardwareSchema } from "../content/schema/hardware";
import { lensSchema } from "../content/schema/lens";
import { metricSchema } from "../content/schema/metrics";
import { modelSchema } from "../content/schema/model";
import { paperSchema } from "../content/schema/paper";
import { questionSchema } from "../content/schema/question";
import { sourceSchema } from "../content/schema/source";
import { techniqueSchema } from "../content/schema/technique";
import { topicSchema } from "../content/schema/topic";
import { venueSchema } from "../content/schema/venue";

// The records of the API. Fields of entries have the schemas of the content files; the others are derived. A record has
// only the fields of its schema.

const page = urlSchema.describe("Address of its page.");
const optionalPage = urlSchema
  .optional()
  .describe("Address of the page for choosing with it. Omitted without the page.");
const note = z.string().describe("Text as Markdown; may be empty.");
const papers = z.array(idSchema);
const papersNewestFirst = papers.describe("Ids of its papers, newest first.");

/** A paper in `papers.json`. */
export const paperSummarySchema = z.object({
  id: idSchema.describe("Id of the paper. Its address has it."),
  url: page,
  ...z.object(paperSchema.shape).pick({
    title: true,
    shortName: true,
    authors: true,
    year: true,
    venue: true,
    status: true,
    unverified: true,
    retracted: true,
    arxiv: true,
    doi: true,
    openreview: true,
    aclAnthology: true,
    links: true,
    topics: true,
    techniques: true,
    stages: true,
    tldr: true,
  }).shape,
  citationKey: z.string().describe("BibTeX key."),
  authorIds: z
    .array(z.string())
    .describe("Ids of the authors, in the same order; empty text for authors without an id."),
  firstVersion: z.string().optional().describe('Month or year of the first known version: "2022-10", "2022".'),
});

/** A paper in `papers/<id>.json`: all fields of its entry, the note, its sections, and related papers. */
export const paperRecordSchema = z.object({
  ...paperSchema.shape,
  ...paperSummarySchema.shape,
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
  paperCount: z.int().nonnegative().describe("Number of papers, including those of its subtopics."),
});

/** A technique in `techniques.json`. */
export const techniqueRecordSchema = z.object({
  id: idSchema,
  url: page,
  ...techniqueSchema.shape,
  note,
  papers: papersNewestFirst,
});

/** A framework in `frameworks.json`. */
export const frameworkRecordSchema = z.object({ id: idSchema, url: page, ...frameworkSchema.shape, note });

/** An author in `authors.json`. */
export const authorRecordSchema = z.object({
  id: z.string().describe("Id; empty if the name has no Latin letters."),
  url: urlSchema.optional().describe("Address of the page. Authors with one paper have none."),
  name: textSchema,
  spellings: z.array(textSchema).describe("Other spellings in papers."),
  papers: papersNewestFirst,
});

/** A venue in `venues.json`. */
export const venueRecordSchema = z.object({
  id: idSchema,
  url: page,
  ...venueSchema.shape,
  papers: papersNewestFirst,
});

/** A model in `models.json`. */
export const modelRecordSchema = z.object({ id: idSchema, url: optionalPage, ...modelSchema.shape });

/** An accelerator in `hardware.json`. */
export const hardwareRecordSchema = z.object({ id: idSchema, url: optionalPage, ...hardwareSchema.shape });

/** A guide in `guides.json`. */
export const guideRecordSchema = z.object({ id: idSchema, url: optionalPage, ...guideSchema.shape, note });

/** A question in `questions.json`. */
export const questionRecordSchema = z.object({
  id: idSchema,
  url: page,
  ...questionSchema.shape,
  answer: z.string().describe("The answer as Markdown."),
});

/** A lens in `lenses.json`. */
export const lensRecordSchema = z.object({ id: idSchema, url: page, ...lensSchema.shape, note });

/** A family in `attributes.json`. */
export const familyRecordSchema = z.object({ id: idSchema, url: page, ...attributeFamilySchema.shape, note });

/** A metric in `metrics.json`. */
export const metricRecordSchema = z.object(metricSchema.shape);

/** A source in `sources.json`. */
export const sourceRecordSchema = z.object({ id: idSchema, ...sourceSchema.shape, note });
