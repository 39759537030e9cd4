import * as z from "zod";
import { costTableSchema } from "../content/schema/cost-table";
import { textSchema, urlSchema } from "../content/schema/fields";
import { siteUrl } from "../site/site-config";
import { changesOf } from "../survey/changes";
import type { Paper } from "../survey/entities";
import { relatedFinderOf } from "../survey/related-papers";
import type { Survey } from "../survey/survey";
import { apiLists, paperFields } from "./api-lists";
import { paperRecordSchema } from "./records";

/** Address of the API, relative to the base path. */
export const apiRoot = "/api/v1/";

/** A JSON file of the API with a fixed name. */
export interface ApiFile {
  /** Name without `.json`. */
  name: string;
  /** What it has, for the documentation. */
  summary: string;
  /** Name of its operation in the OpenAPI description. */
  operationId: string;
  schema: z.ZodType;
  data: object;
  /** Rows of the CSV file with the same name. Files without rows have none. */
  rows?: readonly Readonly<Record<string, unknown>>[];
}

/** What is known about a build. `commit` is the commit of the repository, if known. */
interface Build {
  contentHash: string;
  commit?: string | undefined;
}

const count = z.int().nonnegative();

/** `meta.json`. */
const metaSchema = z.object({
  version: z.literal(1).describe("Version of the API."),
  title: textSchema,
  url: urlSchema.describe("Address of the site."),
  license: z.object({ name: textSchema, url: urlSchema }).describe("Licence of the data."),
  contentHash: z.string().describe("Changes when the content changes."),
  commit: z.string().optional().describe("Commit of the repository, if the build knows it."),
  updated: z.string().optional().describe("Day of the newest change of an entry, as YYYY-MM-DD."),
  counts: z
    .object(Object.fromEntries(Object.keys(apiLists).map((name) => [name, count])))
    .describe("Number of records of each list. Lists without records have no file."),
});

/** Returns the files of the API with a fixed name. Lists without records and tables that the survey lacks have none. */
export function apiFiles(survey: Survey, build: Build): ApiFile[] {
  const lists = Object.entries(apiLists).map(([name, { summary, record, recordsOf }]) => {
    const rows = recordsOf(survey);
    const schema = z.object({ [name]: z.array(record) });
    return { name, summary, operationId: `list-${name}`, schema, data: { [name]: rows }, rows };
  });
  const counts = Object.fromEntries(lists.map(({ name, rows }) => [name, rows.length]));
  return [
    {
      name: "meta",
      summary: "Version, counts, licence and content hash",
      operationId: "getMeta",
      schema: metaSchema,
      data: metaOf(survey, build, counts),
    },
    ...lists.filter(({ rows }) => rows.length > 0),
    ...costFiles(survey),
  ];
}

function metaOf(survey: Survey, build: Build, counts: Record<string, number>): object {
  const { settings, papers } = survey;
  return z.object(metaSchema.shape).parse({
    version: 1,
    title: settings.title,
    url: siteUrl(settings),
    license: settings.dataLicense,
    ...build,
    updated: changesOf(papers)[0]?.date,
    counts,
  });
}

function costFiles({ costTable }: Survey): ApiFile[] {
  if (!costTable) return [];
  const schema = z.object(costTableSchema.shape);
  const summary = "The table of training costs, with the source of each cell";
  return [
    { name: "costs", summary, operationId: "getCosts", schema, data: schema.parse(costTable), rows: costTable.rows },
  ];
}

/** Returns the record of a paper with all fields. */
export function paperRecord(paper: Paper, survey: Survey): object {
  return paperRecordSchema.parse({
    ...paperFields(paper, survey),
    note: paper.body,
    sections: paper.sections,
    related: relatedFinderOf(survey)(paper).map(({ paper: other, reason }) => ({ paper: other.id, reason })),
  });
}

/** Returns the JSON Schemas of files (draft 2020-12) and of the record of a paper, by the name of the schema file. */
export function apiSchemas(files: readonly ApiFile[]): Record<string, object> {
  const schemaOf = (schema: z.ZodType, title: string) => ({ title, ...z.toJSONSchema(schema, { io: "output" }) });
  return {
    ...Object.fromEntries(files.map(({ name, schema }) => [name, schemaOf(schema, `${name}.json`)])),
    paper: schemaOf(paperRecordSchema, "papers/<id>.json"),
  };
}
