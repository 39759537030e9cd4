import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { readContentFolder } from "../content/read-content-fs";
import { formatIssue } from "../issue";
import { compileSurvey } from "./compile-survey";
import type { Survey } from "./survey";

/** Folder of the content: `CONTENT_DIR`, or `content` in the working directory. */
export function contentFolder(): string {
  return resolve(process.env.CONTENT_DIR || "content");
}

const loaded = new Map<string, { version: number; survey: Survey }>();

/**
 * The survey of the content folder, compiled once a process; under `next dev` again after each change of a file.
 *
 * @throws Error naming every issue while there are any: a site is not built from broken content.
 */
export function loadSurvey(folder = contentFolder()): Survey {
  const version = process.env.NODE_ENV === "development" ? lastChange(folder) : 0;
  const former = loaded.get(folder);
  if (former?.version === version) return former.survey;
  const { survey, issues } = compileSurvey(readContentFolder(folder));
  if (!survey || issues.length > 0) {
    const lines = issues.map((issue) => formatIssue(issue, folder));
    throw new Error(`The content has ${issues.length} issues:\n${lines.join("\n")}`);
  }
  loaded.set(folder, { version, survey });
  return survey;
}

/** When anything in a folder was last changed, in milliseconds; a file that is gone changes its folder. */
function lastChange(folder: string): number {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return Math.max(...[folder, ...paths.map((path) => join(folder, path))].map((path) => statSync(path).mtimeMs));
}
