import * as z from "zod";
import { type CollectionName, collections } from "./collections";

/** The JSON Schema of each kind of front matter: its name under `/schema/`, and the content files that it describes. */
export const jsonSchemas: Record<CollectionName, { name: string; files: string }> = {
  survey: { name: "survey", files: "survey.md" },
  topics: { name: "topic", files: "topics/**/*.md" },
  papers: { name: "paper", files: "papers/*.md" },
  techniques: { name: "technique", files: "techniques/*.md" },
  frameworks: { name: "framework", files: "frameworks/*.md" },
  venues: { name: "venue", files: "venues/*.md" },
  sources: { name: "source", files: "sources/*.md" },
  lenses: { name: "lens", files: "lenses/*.md" },
  questions: { name: "question", files: "questions/*.md" },
  tables: { name: "cost-table", files: "tables/*.md" },
  attributes: { name: "attribute-family", files: "attributes/*.md" },
  metrics: { name: "metrics", files: "metrics.md" },
};

/**
 * Every JSON Schema as it is served, by file name. They describe what an author may write: keys with a default may be left
 * out. Draft 7 is the newest that all editors know (https://json-schema.org/draft-07).
 */
export function jsonSchemaFiles(): { name: string; text: string }[] {
  return Object.entries(jsonSchemas).map(([collection, { name, files }]) => {
    // The keys of `jsonSchemas` are the collections, which Object.entries does not say.
    const { schema } = collections[collection as CollectionName];
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-7", io: "input" });
    const titled = { $schema, title: `Front matter of ${files}`, ...rest };
    return { name: `${name}.json`, text: `${JSON.stringify(titled, null, 2)}\n` };
  });
}
