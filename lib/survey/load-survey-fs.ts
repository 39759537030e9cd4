import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { formatIssue } from "../content/issue";
import { readContentFolder } from "../content/read-content-fs";
import { writeFileSafely } from "../files/write-file-fs";
import { buildSurvey } from "./build-survey";
import { compileSurvey } from "./compile-survey";
import type { CheckedEntries } from "./entries";
import type { Survey } from "./survey";

/** Folder of the content: `CONTENT_DIR`, or `content` in the working directory. */
export function contentFolder(): string {
  return resolve(process.env.CONTENT_DIR || "content");
}

/** A survey as it was loaded, and what tells its content apart from any other. */
interface Loaded {
  /** When the folder was last changed; 0 where nobody edits it meanwhile. */
  version: number;
  survey: Survey;
  hash: string;
}

const loaded = new Map<string, Loaded>();

/**
 * The survey of the content folder, compiled once a process; under `next dev` again after each change of a file.
 * The processes of a build read what one of them compiled (`saveSnapshot`), unless they come before it.
 *
 * @throws Error naming every issue while there are any: a site is not built from broken content.
 */
export function loadSurvey(folder = contentFolder()): Survey {
  return load(folder).survey;
}

/**
 * Twelve hexadecimal digits that change whenever the content does, for addresses of what is made of it.
 *
 * @throws Error as `loadSurvey` does.
 */
export function loadContentHash(folder = contentFolder()): string {
  return load(folder).hash;
}

function load(folder: string): Loaded {
  const version = process.env.NODE_ENV === "development" ? lastChange(folder) : 0;
  const former = loaded.get(folder);
  if (former?.version === version) return former;
  const fresh = { version, ...(readSnapshot(folder) ?? hashed(compileFolder(folder))) };
  loaded.set(folder, fresh);
  return fresh;
}

/**
 * Compiles a content folder and writes its entries to `file`, for the processes that find its name in `SURVEY_SNAPSHOT`.
 *
 * @throws Error naming every issue while there are any.
 */
export function saveSnapshot(file: string, folder = contentFolder()): void {
  const { survey, entries } = compileFolder(folder);
  const text = stringifyEntries(entries);
  // In one step, for a reader that comes too early.
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
  // Written by saveSnapshot moments ago, from entries that were checked.
  const survey = buildSurvey(JSON.parse(text) as CheckedEntries);
  return survey && { survey, hash: hashOf(text) };
}

function hashed({ survey, entries }: { survey: Survey; entries: CheckedEntries }): Omit<Loaded, "version"> {
  return { survey, hash: hashOf(stringifyEntries(entries)) };
}

/** Entries as text. What only the checks need stays behind; no schema has a field of these names. */
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
    throw new Error(`The content has ${issues.length} issues:\n${lines.join("\n")}`);
  }
  return { survey, entries };
}

/** When anything in a folder was last changed, in milliseconds. A removed file changes its folder. */
function lastChange(folder: string): number {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  // A command that writes meanwhile removes its temporary files.
  const changeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Math.max(...[folder, ...paths.map((path) => join(folder, path))].map(changeOf));
}
