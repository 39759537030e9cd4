import type { SurveySettings } from "../content/schema/survey-settings";
import { absoluteUrl, siteUrl } from "../site/site-config";
import { type ApiFile, apiRoot, apiSchemas } from "./api-files";

/** Returns the OpenAPI description of the API (https://spec.openapis.org/oas/v3.1.0). */
export function openApi(settings: SurveySettings, files: readonly ApiFile[]): object {
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
      ...Object.fromEntries(
        files.map(({ name, summary, operationId }) => [`/${name}.json`, operation(operationId, summary, name)]),
      ),
      "/papers/{id}.json": operation("getPaper", "One paper with all fields", "paper", [paperId]),
    },
    components: { schemas: apiSchemas(files) },
    // The files are public.
    security: [],
  };
}

function operation(operationId: string, summary: string, schema: string, parameters: object[] = []): object {
  return {
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
  };
}
