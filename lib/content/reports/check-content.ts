import { addresses } from "../../site/addresses";
import { absoluteUrl, siteUrl } from "../../site/site-config";
import { compileSurvey } from "../../survey/compile-survey";
import type { Change } from "../fixes/change";
import { type FixedFile, fixContent } from "../fixes/fix-content";
import { compareIssues, type Issue } from "../issue";
import type { SourceFile } from "../read-entry";
import { markOldIssues } from "./mark-old-issues";

/** An issue with the details that reports show. */
export interface ReportedIssue {
  issue: Issue;
  /** Whether the earlier state of the content has the issue too. */
  isOld: boolean;
  /** Text of the file, if it can be read. */
  text: string | undefined;
  /** The change that `--fix` would make, if it fixes the issue. */
  autofix: Change | undefined;
}

/** The result of validating a content folder. */
export interface IssueReport {
  /** Number of files. */
  files: number;
  /** All issues, in order. */
  issues: ReportedIssue[];
  /** Public address of the page of rules. Undefined if the survey cannot be compiled. */
  rulesPage: string | undefined;
}

/** Validates content. With an `earlier` state, marks the issues that are not new. `more` are other issues to report. */
export function checkContent(
  files: readonly SourceFile[],
  {
    earlier,
    more = [],
  }: {
    earlier?: { files: readonly SourceFile[]; formerPath: ReadonlyMap<string, string> } | undefined;
    more?: readonly Issue[] | undefined;
  } = {},
): IssueReport {
  const compiled = compileSurvey(files);
  const { survey } = compiled;
  const issues = [...compiled.issues, ...more].sort(compareIssues);
  const compared = markOldIssues(issues, earlier ? compileSurvey(earlier.files).issues : [], earlier?.formerPath);
  const withIssues = new Set(issues.map(({ path }) => path));
  const fixed = fixContent(files, (path) => withIssues.has(path));
  const fixByPosition = new Map(fixed.flatMap((file) => file.changes).map((change) => [positionOf(change), change]));
  const remaining = new Set(remainingIssues(files, fixed).map(keyOf));
  const textByPath = new Map(files.flatMap((file) => ("text" in file ? [[file.path, file.text]] : [])));
  return {
    files: files.length,
    issues: compared.map(({ issue, isOld }) => ({
      issue,
      isOld,
      text: textByPath.get(issue.path),
      autofix: remaining.has(keyOf(issue)) ? undefined : fixByPosition.get(positionOf(issue)),
    })),
    rulesPage: survey && absoluteUrl(siteUrl(survey.settings), addresses.rules),
  };
}

/** Returns the issues that remain after the fixed files are written. */
function remainingIssues(files: readonly SourceFile[], fixed: readonly FixedFile[]): Issue[] {
  if (fixed.length === 0) return [];
  const textByPath = new Map(fixed.map(({ path, text }) => [path, text]));
  return compileSurvey(
    files.map((file) => {
      const text = textByPath.get(file.path);
      return text === undefined ? file : { path: file.path, text };
    }),
  ).issues;
}

/** Returns a key that identifies an issue even if its line changes. */
function keyOf({ path, rule, message }: Issue): string {
  return `${path}:${rule}:${message}`;
}

function positionOf({ path, line, column }: Pick<Issue, "path" | "line" | "column">): string {
  return `${path}:${line}:${column}`;
}
