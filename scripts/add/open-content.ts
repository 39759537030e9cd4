import type { Issue } from "@/lib/content/issue";
import { readContentFolder } from "@/lib/content/read-content-fs";
import type { SourceFile } from "@/lib/content/read-entry";
import { compileSurvey } from "@/lib/survey/compile-survey";
import type { Survey } from "@/lib/survey/survey";
import { UsageError } from "../command";

/** A content folder and its survey. */
export interface OpenContent {
  folder: string;
  files: SourceFile[];
  /** Issues of the files before the entry is added. */
  issues: Issue[];
  survey: Survey;
}

/**
 * Reads and compiles a content folder.
 *
 * @throws UsageError if it cannot be read or has no valid survey.
 */
export function openContent(folder: string): OpenContent {
  let files: OpenContent["files"];
  try {
    files = readContentFolder(folder);
  } catch (error) {
    throw new UsageError(`Cannot read ${folder}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { survey, issues } = compileSurvey(files);
  if (!survey) throw new UsageError(`${folder} has no valid survey.md. Run npm run validate for details.`);
  return { folder, files, issues, survey };
}
