import {
  type CollectionName,
  classifyFile,
  collectionNames,
  collections,
  contentFolders,
} from "../content/collections";
import { compareIssues, type Issue } from "../content/issue";
import { readEntry, type SourceFile } from "../content/read-entry";
import type { RuleDefinition } from "../content/rules/rule-definition";
import { rules } from "../content/rules/rules";
import { buildSurvey } from "./build-survey";
import type { CheckedEntries, Entries } from "./entries";
import type { Survey } from "./survey";

/**
 * Compiles the files of a content folder into a survey and returns the sorted issues of all files.
 * If there are issues, the survey contains the valid entries only. Without valid settings, it is undefined.
 */
export function compileSurvey(files: readonly SourceFile[]): {
  survey: Survey | undefined;
  issues: Issue[];
  /** The entries from which the survey is built. */
  entries: CheckedEntries;
} {
  const issues: Issue[] = [];
  const entries: Entries = forEachCollection((): never[] => []);
  const known = forEachCollection(() => new Set<string>());

  for (const file of files) {
    const classified = classifyFile(file.path);
    if (!classified) {
      issues.push(...("issue" in file ? [file.issue] : describeStray(file)));
      continue;
    }
    const { collection, id } = classified;
    known[collection].add(id);
    if ("issue" in file) {
      issues.push(file.issue);
      continue;
    }
    const result = readEntry(collection, id, file.path, file.text);
    issues.push(...result.issues);
    // The entry and the list belong to the same collection, but TypeScript cannot infer that from a union.
    (entries[collection] as (typeof result.entry)[]).push(result.entry);
  }
  if (known.survey.size === 0) {
    issues.push({
      path: "survey.md",
      line: 1,
      column: 1,
      rule: "missing-file",
      message: "The file is missing.",
      hint: "It contains the title, description, citation and repository of the survey.",
    });
  }
  for (const { check } of Object.values<RuleDefinition>(rules)) issues.push(...(check?.(entries, known) ?? []));
  return { survey: buildSurvey(entries), issues: issues.sort(compareIssues), entries };
}

/** Creates a value for each collection. */
function forEachCollection<Value>(create: () => Value): Record<CollectionName, Value> {
  // `Object.fromEntries` has no types for the keys.
  return Object.fromEntries(collectionNames.map((name) => [name, create()])) as Record<CollectionName, Value>;
}

/** Returns the issue of a file whose path is not that of an entry. If only its name is wrong, adds those of its text. */
function describeStray({ path, text }: Extract<SourceFile, { text: string }>): Issue[] {
  const folder = path.slice(0, Math.max(0, path.indexOf("/")));
  const position = { path, line: 1, column: 1 };
  if (!contentFolders.includes(folder) || folder === "tables" || !path.endsWith(".md")) {
    return [
      {
        ...position,
        rule: "unexpected-file",
        message: "The file does not belong to a collection.",
        hint: `Entries are Markdown files (.md) under ${contentFolders.join("/, ")}/. The table is ${collections.tables.files}; the metrics are ${collections.metrics.files}; the calculator is ${collections.calculator.files}.`,
      },
    ];
  }
  const badId: Issue = {
    ...position,
    rule: "bad-id",
    message: "The file name or the folder is not valid.",
    hint: "Name the file after an id, such as some-id.md: lower-case letters, digits and single hyphens, at most 100 characters, not a year, and not a device such as con. Only topics/ has subfolders.",
  };
  const collection = collectionNames.find((name) => name === folder);
  return [badId, ...(collection ? readEntry(collection, path, path, text).issues : [])];
}
