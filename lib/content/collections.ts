import type * as z from "zod";
import { attributeFamilySchema } from "./schema/attributes";
import { costTableSchema } from "./schema/cost-table";
import { frameworkSchema } from "./schema/framework";
import { lensSchema } from "./schema/lens";
import { metricsSchema } from "./schema/metrics";
import { paperSchema } from "./schema/paper";
import { questionSchema } from "./schema/question";
import { sourceSchema } from "./schema/source";
import { surveySettingsSchema } from "./schema/survey-settings";
import { techniqueSchema } from "./schema/technique";
import { topicSchema } from "./schema/topic";
import { venueSchema } from "./schema/venue";

/** The kinds of content files: where each stands, what its front matter holds, whether prose follows. */
export const collections = {
  survey: { schema: surveySettingsSchema, prose: true },
  topics: { schema: topicSchema, prose: true },
  papers: { schema: paperSchema, prose: true },
  techniques: { schema: techniqueSchema, prose: true },
  frameworks: { schema: frameworkSchema, prose: true },
  venues: { schema: venueSchema, prose: false },
  sources: { schema: sourceSchema, prose: true },
  lenses: { schema: lensSchema, prose: true },
  questions: { schema: questionSchema, prose: true },
  tables: { schema: costTableSchema, prose: true },
  attributes: { schema: attributeFamilySchema, prose: true },
  metrics: { schema: metricsSchema, prose: true },
} as const satisfies Record<string, { schema: z.ZodObject; prose: boolean }>;

export type CollectionName = keyof typeof collections;

/** Front matter of a collection's files, after validation. */
export type FieldsOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]["schema"]>;

// Lists by year have addresses that end in a year or in "undated".
const idPattern = "(?!(?:\\d{4}|undated)(?:/|\\.md$))[a-z0-9]+(?:-[a-z0-9]+)*";
const flatFile = new RegExp(
  `^(papers|techniques|frameworks|venues|sources|lenses|questions|attributes)/(${idPattern})\\.md$`,
);
const topicFile = new RegExp(`^topics/(${idPattern}(?:/${idPattern})*)\\.md$`);

/** Which collection a file belongs to and its id in it; for a topic the id is its path in the tree. */
export function classifyFile(path: string): { collection: CollectionName; id: string } | undefined {
  if (path === "survey.md") return { collection: "survey", id: "survey" };
  if (path === "metrics.md") return { collection: "metrics", id: "metrics" };
  if (path === "tables/pretraining-costs.md") return { collection: "tables", id: "pretraining-costs" };
  const topic = topicFile.exec(path)?.[1];
  if (topic !== undefined) return { collection: "topics", id: topic };
  const [, folder, id] = flatFile.exec(path) ?? [];
  return isCollection(folder) && id !== undefined ? { collection: folder, id } : undefined;
}

/** Kinds that are one file at the top of the content folder. */
const singleFiles = ["survey", "metrics"];

/** Names of the folders that hold content files. */
export const contentFolders = Object.keys(collections).filter((name) => !singleFiles.includes(name));

function isCollection(name: string | undefined): name is CollectionName {
  return name !== undefined && Object.hasOwn(collections, name);
}
