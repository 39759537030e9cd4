import { addresses } from "../../site/addresses";
import { absoluteUrl, siteUrl } from "../../site/site-config";
import { compileSurvey } from "../../survey/compile-survey";
import type { Change } from "../fixes/change";
import { type FixedFile, fixContent } from "../fixes/fix-content";
import type { Issue } from "../issue";
import type { SourceFile } from "../read-entry";
import { markOldIssues } from "./mark-old-issues";

/** An issue with what helps its author. */
export interface ReportedIssue {
  issue: Issue;
  /** Whether it stood in the earlier state of the content already. */
  isOld: boolean;
  /** Text of the file, if it could be read. */
  text: string | undefined;
  /** What `--fix` would change there, if it mends this. */
  autofix: Change | undefined;
}

/** What the validator found in a content folder. */
export interface IssueReport {
  /** Number of files. */
  files: number;
  /** All that was found, in order. */
  issues: ReportedIssue[];
  /** Public address of the page of rules; undefined while the survey's own address is not known. */
  rulesPage: string | undefined;
}

/** Validates content. With an `earlier` state of it, tells what stood there already from what is new. */
export function checkContent(
  files: readonly SourceFile[],
  earlier?: { files: readonly SourceFile[]; formerPath: ReadonlyMap<string, string> },
): IssueReport {
  const { survey, issues } = compileSurvey(files);
  const dated = markOldIssues(issues, earlier ? compileSurvey(earlier.files).issues : [], earlier?.formerPath);
  const withIssues = new Set(issues.map(({ path }) => path));
  const fixed = fixContent(files, (path) => withIssues.has(path));
  const fixByPosition = new Map(fixed.flatMap((file) => file.changes).map((change) => [positionOf(change), change]));
  const left = new Set(remainingIssues(files, fixed).map(keyOf));
  const textByPath = new Map(files.flatMap((file) => ("text" in file ? [[file.path, file.text]] : [])));
  return {
    files: files.length,
    issues: dated.map(({ issue, isOld }) => ({
      issue,
      isOld,
      text: textByPath.get(issue.path),
      autofix: left.has(keyOf(issue)) ? undefined : fixByPosition.get(positionOf(issue)),
    })),
    rulesPage: survey && absoluteUrl(siteUrl(survey.settings), addresses.rules),
  };
}

/** What the validator finds once the fixed files are written. */
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

/** Tells issues apart whose lines may have moved. */
function keyOf({ path, rule, message }: Issue): string {
  return `${path}:${rule}:${message}`;
}

function positionOf({ path, line, column }: Pick<Issue, "path" | "line" | "column">): string {
  return `${path}:${line}:${column}`;
}
