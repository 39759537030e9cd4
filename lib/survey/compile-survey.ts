import { classifyFile, collections, contentFolders } from "../content/collections";
import { compareIssues, type Issue } from "../content/issue";
import { readEntry, type SourceFile } from "../content/read-entry";
import type { RuleDefinition } from "../content/rules/rule-definition";
import { rules } from "../content/rules/rules";
import { buildSurvey } from "./build-survey";
import type { CheckedEntries, Entries, KnownIds } from "./entries";
import type { Survey } from "./survey";

/**
 * Compiles the files of a content folder into a survey, and gives every problem of every file, in order.
 * While there are issues the survey holds the valid entries only; without valid settings there is none.
 */
export function compileSurvey(files: readonly SourceFile[]): {
  survey: Survey | undefined;
  issues: Issue[];
  /** The entries that the survey is built from. */
  entries: CheckedEntries;
} {
  const issues: Issue[] = [];
  const entries: Entries = {
    survey: [],
    topics: [],
    papers: [],
    techniques: [],
    frameworks: [],
    venues: [],
    sources: [],
    lenses: [],
    questions: [],
    tables: [],
    attributes: [],
    metrics: [],
  };
  const known = {
    survey: new Set<string>(),
    topics: new Set<string>(),
    papers: new Set<string>(),
    techniques: new Set<string>(),
    frameworks: new Set<string>(),
    venues: new Set<string>(),
    sources: new Set<string>(),
    lenses: new Set<string>(),
    questions: new Set<string>(),
    tables: new Set<string>(),
    attributes: new Set<string>(),
    metrics: new Set<string>(),
  } satisfies KnownIds;

  for (const file of files) {
    const place = classifyFile(file.path);
    if (!place) {
      issues.push("issue" in file ? file.issue : describeStray(file.path));
      continue;
    }
    const { collection, id } = place;
    known[collection].add(id);
    if ("issue" in file) {
      issues.push(file.issue);
      continue;
    }
    const result = readEntry(collection, id, file.path, file.text);
    issues.push(...result.issues);
    // Entry and list belong to the same collection, which the compiler cannot see through a union.
    (entries[collection] as (typeof result.entry)[]).push(result.entry);
  }
  if (known.survey.size === 0) {
    issues.push({
      path: "survey.md",
      line: 1,
      column: 1,
      rule: "missing-file",
      message: "The file is missing.",
      hint: "It holds the survey's title, description, citation and repository.",
    });
  }
  for (const { check } of Object.values<RuleDefinition>(rules)) issues.push(...(check?.(entries, known) ?? []));
  return { survey: buildSurvey(entries), issues: issues.sort(compareIssues), entries };
}

function describeStray(path: string): Issue {
  const folder = path.slice(0, Math.max(0, path.indexOf("/")));
  const place = { path, line: 1, column: 1 };
  if (!contentFolders.includes(folder) || folder === "tables" || !path.endsWith(".md")) {
    return {
      ...place,
      rule: "unexpected-file",
      message: "The file belongs to no collection.",
      hint: `Entries are Markdown files (.md) under ${contentFolders.join("/, ")}/; the table is ${collections.tables.files}, and the metrics are ${collections.metrics.files}.`,
    };
  }
  return {
    ...place,
    rule: "bad-id",
    message: "The file's name or folder does not fit.",
    hint: "Names are ids such as some-id.md, with lower-case letters, digits and single hyphens, not a year; only topics/ has folders.",
  };
}
