import type * as z from "zod";
import { attributeFamilySchema } from "./schema/attributes";
import { authorEntrySchema } from "./schema/author-entry";
import { calculatorSchema } from "./schema/calculator";
import { costTableSchema } from "./schema/cost-table";
import { maxIdLength, reservedIds } from "./schema/fields";
import { frameworkSchema } from "./schema/framework";
import { guideSchema } from "./schema/guide";
import { hardwareSchema } from "./schema/hardware";
import { lensSchema } from "./schema/lens";
import { metricsSchema } from "./schema/metrics";
import { modelSchema } from "./schema/model";
import { paperSchema } from "./schema/paper";
import { questionSchema } from "./schema/question";
import { sourceSchema } from "./schema/source";
import { surveySettingsSchema } from "./schema/survey-settings";
import { techniqueSchema } from "./schema/technique";
import { topicSchema } from "./schema/topic";
import { venueSchema } from "./schema/venue";
import { waitingListSchema } from "./schema/waiting";

/** A kind of content file. */
interface Collection {
  /** Name of an entry in the docs. */
  noun: string;
  /** Name of its JSON Schema. */
  schemaName: string;
  /** Glob of its files below the content folder. */
  files: string;
  /** Schema of its front matter. */
  schema: z.ZodObject;
  /** Whether its files may have prose below the front matter. */
  prose: boolean;
}

/** All collections, in the order of the docs. */
export const collections = {
  survey: {
    noun: "Survey",
    schemaName: "survey",
    files: "survey.md",
    schema: surveySettingsSchema,
    prose: true,
  },
  topics: { noun: "Topic", schemaName: "topic", files: "topics/**/*.md", schema: topicSchema, prose: true },
  papers: { noun: "Paper", schemaName: "paper", files: "papers/*.md", schema: paperSchema, prose: true },
  techniques: {
    noun: "Technique",
    schemaName: "technique",
    files: "techniques/*.md",
    schema: techniqueSchema,
    prose: true,
  },
  frameworks: {
    noun: "Framework",
    schemaName: "framework",
    files: "frameworks/*.md",
    schema: frameworkSchema,
    prose: true,
  },
  venues: { noun: "Venue", schemaName: "venue", files: "venues/*.md", schema: venueSchema, prose: false },
  authors: { noun: "Author", schemaName: "author", files: "authors/*.md", schema: authorEntrySchema, prose: false },
  sources: { noun: "Source", schemaName: "source", files: "sources/*.md", schema: sourceSchema, prose: true },
  lenses: { noun: "Lens", schemaName: "lens", files: "lenses/*.md", schema: lensSchema, prose: true },
  questions: { noun: "Question", schemaName: "question", files: "questions/*.md", schema: questionSchema, prose: true },
  tables: {
    noun: "Cost table",
    schemaName: "cost-table",
    files: "tables/pretraining-costs.md",
    schema: costTableSchema,
    prose: true,
  },
  attributes: {
    noun: "Attribute family",
    schemaName: "attribute-family",
    files: "attributes/*.md",
    schema: attributeFamilySchema,
    prose: true,
  },
  waiting: {
    noun: "Waiting papers",
    schemaName: "waiting",
    files: "waiting/*.md",
    schema: waitingListSchema,
    prose: false,
  },
  metrics: { noun: "Metrics", schemaName: "metrics", files: "metrics.md", schema: metricsSchema, prose: true },
  models: { noun: "Model", schemaName: "model", files: "models/*.md", schema: modelSchema, prose: false },
  hardware: {
    noun: "Accelerator",
    schemaName: "hardware",
    files: "hardware/*.md",
    schema: hardwareSchema,
    prose: false,
  },
  guides: { noun: "Guide", schemaName: "guide", files: "guides/*.md", schema: guideSchema, prose: true },
  calculator: {
    noun: "Calculator",
    schemaName: "calculator",
    files: "calculator.md",
    schema: calculatorSchema,
    prose: true,
  },
} as const satisfies Record<string, Collection>;

/** Name of a collection. */
export type CollectionName = keyof typeof collections;

/** Front matter of a collection's files, after validation. */
export type FieldsOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]["schema"]>;

const idPattern = `(?!(?:${reservedIds})(?:/|\\.md$))(?=[^/]{1,${maxIdLength}}(?:/|\\.md$))[a-z0-9]+(?:-[a-z0-9]+)*`;

// `Object.keys` returns strings; they are the keys of `collections`.
/** Names of all collections, in the order of `collections`. */
export const collectionNames = Object.keys(collections) as CollectionName[];

const patterns = collectionNames.map((collection) => {
  const id = collections[collection].files
    .replace("**/*.md", `(${idPattern}(?:/${idPattern})*)\\.md`)
    .replace("*.md", `(${idPattern})\\.md`);
  return { collection, pattern: new RegExp(`^${id}$`) };
});

/** Returns the collection of a file and its id there. The id of a topic is its path in the tree. */
export function classifyFile(path: string): { collection: CollectionName; id: string } | undefined {
  for (const { collection, pattern } of patterns) {
    const match = pattern.exec(path);
    // Patterns of a single file have no group.
    if (match) return { collection, id: match[1] ?? path.replace(/^.*\/|\.md$/g, "") };
  }
  return undefined;
}

/** Names of the folders with content files. */
export const contentFolders = [
  ...new Set(collectionNames.flatMap((name) => /^(.+?)\//.exec(collections[name].files)?.[1] ?? [])),
];
