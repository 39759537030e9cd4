import { join } from "node:path";
import { apiFiles, apiRoot, apiSchemas, paperRecord } from "@/lib/api/api-files";
import { toCsvTable } from "@/lib/api/csv-table";
import { openApi } from "@/lib/api/open-api";
import type { Survey } from "@/lib/survey/survey";
import { writeSiteFile } from "../write-site-file";

/**
 * Writes the files of the API: facts about the data, each list that has records and the costs as JSON and CSV, each
 * paper, the JSON Schemas and the OpenAPI description.
 */
export function writeApi(folder: string, survey: Survey, contentHash: string): void {
  const write = (name: string, text: string) => writeSiteFile(folder, join(apiRoot, name), text);
  const writeJson = (name: string, data: object) => write(`${name}.json`, `${JSON.stringify(data)}\n`);
  const files = apiFiles(survey, { contentHash, commit: process.env.GITHUB_SHA });
  for (const { name, data, rows } of files) {
    writeJson(name, data);
    if (rows) write(`${name}.csv`, toCsvTable(rows));
  }
  for (const paper of survey.papers) writeJson(`papers/${paper.id}`, paperRecord(paper, survey));
  for (const [name, schema] of Object.entries(apiSchemas(files))) writeJson(`schemas/${name}`, schema);
  writeJson("openapi", openApi(survey.settings, files));
}
