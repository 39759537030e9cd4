import { resolve } from "node:path";
import { readContentFolder } from "../content/read-content-fs";
import { formatIssue } from "../issue";
import { compileSurvey } from "./compile-survey";
import type { Survey } from "./survey";

/** Folder of the content: `CONTENT_DIR`, or `content` in the working directory. */
export function contentFolder(): string {
  return resolve(process.env.CONTENT_DIR || "content");
}

const surveys = new Map<string, Survey>();

/**
 * The survey of the content folder, compiled once a process.
 *
 * @throws Error naming every issue while there are any: a site is not built from broken content.
 */
export function loadSurvey(folder = contentFolder()): Survey {
  const loaded = surveys.get(folder);
  if (loaded) return loaded;
  const { survey, issues } = compileSurvey(readContentFolder(folder));
  if (!survey || issues.length > 0) {
    const lines = issues.map((issue) => formatIssue(issue, folder));
    throw new Error(`The content has ${issues.length} issues:\n${lines.join("\n")}`);
  }
  surveys.set(folder, survey);
  return survey;
}
