import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { formatIssue } from "../content/issue";
import { readContentFolder } from "../content/read-content-fs";
import { writeFileSafely } from "../files/write-file-fs";
import { countOf } from "../text/format";
import { buildSurvey } from "./build-survey";
import { compileSurvey } from "./compile-survey";
import type { CheckedEntries } from "./entries";
import type { Survey } from "./survey";

/** Returns the content folder: `CONTENT_DIR`, or `content` in the working directory. */
export function contentFolder(): string {
  return resolve(process.env.CONTENT_DIR || "content");
}

/** A loaded survey, with the hash of its content. */
interface Loaded {
  /** Time of the last change of the folder under `next dev`; 0 otherwise. */
  version: number;
  survey: Survey;
  hash: string;
}

const loaded = new Map<string, Loaded>();

/**
 * Returns the survey of the content folder. It is compiled once per process; under `next dev`, again after each change
 * of a file. The processes of a build read the snapshot of `saveSnapshot` if it exists already.
 *
 * @throws Error that lists all issues if the content has any.
 */
export function loadSurvey(folder = contentFolder()): Survey {
  return load(folder).survey;
}

/**
 * Returns a hash of the content, twelve hexadecimal digits, for the names of files generated from it.
 *
 * @throws Error that lists all issues if the content has any.
 */
export function loadContentHash(): string {
  return load(contentFolder()).hash;
}

function load(folder: string): Loaded {
  const version = process.env.NODE_ENV === "development" ? lastChange(folder) : 0;
  const cached = loaded.get(folder);
  if (cached?.version === version) return cached;
  const fresh = { version, ...(readSnapshot(folder) ?? hashed(compileFolder(folder))) };
  loaded.set(folder, fresh);
  return fresh;
}

/**
 * Compiles a content folder and writes its entries to `file`. Processes with the path of this file in `SURVEY_SNAPSHOT`
 * read it instead of compiling.
 *
 * @throws Error that lists all issues if the content has any.
 */
export function saveSnapshot(file: string, folder = contentFolder()): void {
  const { survey, entries } = compileFolder(folder);
  const text = stringifyEntries(entries);
  // Write atomically, because other processes may read the file at the same time.
  writeFileSafely(file, `${folder}\n${text}`);
  loaded.set(folder, { version: 0, survey, hash: hashOf(text) });
}

function readSnapshot(folder: string): Omit<Loaded, "version"> | undefined {
  const file = process.env.SURVEY_SNAPSHOT;
  if (!file || !existsSync(file)) return undefined;
  const snapshot = readFileSync(file, "utf8");
  const end = snapshot.indexOf("\n");
  if (snapshot.slice(0, end) !== folder) return undefined;
  const text = snapshot.slice(end + 1);
  // saveSnapshot wrote these entries after checking them.
  const survey = buildSurvey(JSON.parse(text) as CheckedEntries);
  return survey && { survey, hash: hashOf(text) };
}

function hashed({ survey, entries }: { survey: Survey; entries: CheckedEntries }): Omit<Loaded, "version"> {
  return { survey, hash: hashOf(stringifyEntries(entries)) };
}

/** Serializes entries without the keys that only the checks need. No schema has fields of these names. */
function stringifyEntries(entries: CheckedEntries): string {
  const isForChecks = (key: string) => key === "known" || key === "internalLinks";
  return JSON.stringify(entries, (key, value) => (isForChecks(key) ? undefined : value));
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function compileFolder(folder: string): { survey: Survey; entries: CheckedEntries } {
  const { survey, issues, entries } = compileSurvey(readContentFolder(folder));
  if (!survey || issues.length > 0) {
    const lines = issues.map((issue) => formatIssue(issue, folder));
    throw new Error(`The content has ${countOf(issues.length, "issue")}:\n${lines.join("\n")}`);
  }
  return { survey, entries };
}

/** Returns the time of the last change in a folder, in milliseconds. Removing a file changes its folder. */
function lastChange(folder: string): number {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  // A file may be gone by now, such as the temporary file of a command that writes.
  const changeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Math.max(...[folder, ...paths.map((path) => join(folder, path))].map(changeOf));
}
