import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readContentFolder } from "../content/read-content-fs";
import { formatIssue } from "../issue";
import { buildSurvey } from "./build-survey";
import { compileSurvey } from "./compile-survey";
import type { CheckedEntries } from "./entries";
import type { Survey } from "./survey";

/** Folder of the content: `CONTENT_DIR`, or `content` in the working directory. */
export function contentFolder(): string {
  return resolve(process.env.CONTENT_DIR || "content");
}

const loaded = new Map<string, { version: number; survey: Survey }>();

/**
 * The survey of the content folder, compiled once a process; under `next dev` again after each change of a file.
 * The processes of a build read what one of them compiled (`saveSnapshot`), unless they come before it.
 *
 * @throws Error naming every issue while there are any: a site is not built from broken content.
 */
export function loadSurvey(folder = contentFolder()): Survey {
  const version = process.env.NODE_ENV === "development" ? lastChange(folder) : 0;
  const former = loaded.get(folder);
  if (former?.version === version) return former.survey;
  const survey = readSnapshot(folder) ?? compileFolder(folder).survey;
  loaded.set(folder, { version, survey });
  return survey;
}

/** A content folder's checked entries, as one process of a build leaves them for the others. */
interface Snapshot {
  folder: string;
  entries: CheckedEntries;
}

/**
 * Compiles a content folder and writes its entries to `file`, for the processes that find its name in `SURVEY_SNAPSHOT`.
 *
 * @throws Error naming every issue while there are any.
 */
export function saveSnapshot(file: string, folder = contentFolder()): void {
  const { survey, entries } = compileFolder(folder);
  const snapshot: Snapshot = { folder, entries };
  // What only the checks need stays behind; no schema has a field of these names.
  const isForChecks = (key: string) => key === "known" || key === "internalLinks";
  const text = JSON.stringify(snapshot, (key, value) => (isForChecks(key) ? undefined : value));
  // In one step, for a reader that comes too early.
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
  loaded.set(folder, { version: 0, survey });
}

function readSnapshot(folder: string): Survey | undefined {
  const file = process.env.SURVEY_SNAPSHOT;
  if (!file || !existsSync(file)) return undefined;
  // Written by saveSnapshot moments ago, from entries that were checked.
  const snapshot = JSON.parse(readFileSync(file, "utf8")) as Snapshot;
  return snapshot.folder === folder ? buildSurvey(snapshot.entries) : undefined;
}

function compileFolder(folder: string): { survey: Survey; entries: CheckedEntries } {
  const { survey, issues, entries } = compileSurvey(readContentFolder(folder));
  if (!survey || issues.length > 0) {
    const lines = issues.map((issue) => formatIssue(issue, folder));
    throw new Error(`The content has ${issues.length} issues:\n${lines.join("\n")}`);
  }
  return { survey, entries };
}

/** When anything in a folder was last changed, in milliseconds; a file that is gone changes its folder. */
function lastChange(folder: string): number {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return Math.max(...[folder, ...paths.map((path) => join(folder, path))].map((path) => statSync(path).mtimeMs));
}
