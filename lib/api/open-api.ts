import * as z from "zod";
import type { SurveySettings } from "../content/schema/survey-settings";
import { absoluteUrl, siteUrl } from "../site/site-config";
import { type ApiListName, apiListNames, apiLists, costsSchema, metaSchema, paperRecordSchema } from "./records";

/** Address of the API, relative to the base path. */
export const apiRoot = "/api/v1/";

/** JSON Schema of a file, by the name of the schema file without `.json`. */
export type ApiSchemas = Record<ApiListName | "paper" | "costs" | "meta", object>;

/** Returns the JSON Schemas of all files of the API (draft 2020-12). Lists are objects with one key: their name. */
export function apiSchemas(): ApiSchemas {
  const schemaOf = (schema: z.ZodType, title: string) => ({ title, ...z.toJSONSchema(schema, { io: "output" }) });
  const listSchema = (name: ApiListName) => schemaOf(z.object({ [name]: z.array(apiLists[name]) }), `${name}.json`);
  return {
    papers: listSchema("papers"),
    topics: listSchema("topics"),
    techniques: listSchema("techniques"),
    frameworks: listSchema("frameworks"),
    authors: listSchema("authors"),
    venues: listSchema("venues"),
    paper: schemaOf(paperRecordSchema, "papers/<id>.json"),
    costs: schemaOf(costsSchema, "costs.json"),
    meta: schemaOf(metaSchema, "meta.json"),
  };
}

/** What each list has, for the documentation. */
export const listSummaries: Record<ApiListName, string> = {
  papers: "All papers, newest first",
  topics: "All topics, each before its subtopics",
  techniques: "All techniques, by name",
  frameworks: "All frameworks, by name",
  authors: "All authors, those with the most papers first",
  venues: "Venues with papers, those with the most papers first",
};

/** Returns the OpenAPI description of the API (https://spec.openapis.org/oas/v3.1.0). */
export function openApi(settings: SurveySettings, hasCosts: boolean): object {
  const { costs, ...others } = apiSchemas();
  const schemas = hasCosts ? { ...others, costs } : others;
  const operation = (operationId: string, summary: string, schema: string, parameters: object[] = []) => ({
    get: {
      operationId,
      summary,
      ...(parameters.length > 0 && { parameters }),
      responses: {
        "200": {
          description: summary,
          content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
        },
        "404": { description: "The file does not exist." },
      },
    },
  });
  const paperId = { name: "id", in: "path", required: true, description: "Id of a paper.", schema: { type: "string" } };
  return {
    openapi: "3.1.0",
    info: {
      title: `${settings.title} API`,
      version: "1",
      description: "Static files with the data of the site. Unknown fields may appear in any release.",
      license: { name: settings.dataLicense.name, url: settings.dataLicense.url },
    },
    servers: [{ url: absoluteUrl(siteUrl(settings), apiRoot).replace(/\/$/, "") }],
    paths: {
      "/meta.json": operation("getMeta", "Version, counts and content hash", "meta"),
      ...Object.fromEntries(
        apiListNames.map((name) => [`/${name}.json`, operation(`list-${name}`, listSummaries[name], name)]),
      ),
      "/papers/{id}.json": operation("getPaper", "One paper with all fields", "paper", [paperId]),
      ...(hasCosts && { "/costs.json": operation("getCosts", "The table of training costs", "costs") }),
    },
    components: { schemas },
    // The files are public.
    security: [],
  };
}
