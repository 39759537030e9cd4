import { formatIssue } from "@/lib/content/issue";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { surveyFiles } from "../../survey-files";

/**
 * Returns the issues of a file of the small survey with lines added to its front matter, as `line:column rule
 * message`.
 */
export function issuesWith(path: string, lines: string, more: Record<string, string> = {}): string[] {
  const files = surveyFiles(more).map((file) =>
    file.path === path ? { path, text: file.text.replace("\n---\n", `\n${lines}\n---\n`) } : file,
  );
  return compileSurvey(files).issues.map((issue) => formatIssue(issue).replace(`content/${path}:`, ""));
}
