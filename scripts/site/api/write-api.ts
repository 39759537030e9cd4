import { join } from "node:path";
import { apiListData, apiMeta, paperRecord } from "@/lib/api/api-data";
import { toCsvTable } from "@/lib/api/csv-table";
import { apiRoot, apiSchemas, openApi } from "@/lib/api/open-api";
import { apiListNames } from "@/lib/api/records";
import type { Survey } from "@/lib/survey/survey";
import { writeSiteFile } from "../write-site-file";

/**
 * Writes the files of the API: each list as JSON and CSV, each paper, the costs, facts about the data, the JSON Schemas
 * and the OpenAPI description. Lists without items are written, so that programs find them.
 */
export function writeApi(folder: string, survey: Survey, contentHash: string): void {
  const write = (name: string, text: string) => writeSiteFile(folder, join(apiRoot, name), text);
  const writeJson = (name: string, data: object) => write(name, `${JSON.stringify(data)}\n`);
  const lists = apiListData(survey);
  for (const name of apiListNames) {
    writeJson(`${name}.json`, { [name]: lists[name] });
    write(`${name}.csv`, toCsvTable(lists[name]));
  }
  for (const paper of survey.papers) writeJson(`papers/${paper.id}.json`, paperRecord(paper, survey));
  const { costTable } = survey;
  if (costTable) {
    const { id: _, file: __, body: ___, ...table } = costTable;
    writeJson("costs.json", table);
  }
  writeJson("meta.json", apiMeta(survey, lists, { contentHash, commit: process.env.GITHUB_SHA }));
  for (const [name, schema] of Object.entries(apiSchemas())) writeJson(`schemas/${name}.json`, schema);
  writeJson("openapi.json", openApi(survey.settings, costTable !== undefined));
}
