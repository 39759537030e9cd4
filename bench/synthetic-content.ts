import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { formatIssue } from "@/lib/content/issue";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { seededRandom } from "@/tests/shared/seeded-random";
import { recombinePapers } from "@/tests/shared/synthetic-papers";

const seed = 20_231_206;

/**
 * Copies the survey in `source` to `target` and adds recombined papers up to the number `papers`. The result is always
 * the same.
 *
 * @throws Error if the copy is invalid.
 */
export function writeSyntheticContent(source: string, target: string, papers: number): void {
  const survey = loadSurvey(source);
  rmSync(target, { recursive: true, force: true });
  cpSync(source, target, { recursive: true });
  for (const { id, fields, body } of recombinePapers(survey, papers - survey.papers.length, seededRandom(seed))) {
    const text = `---\n${stringify(fields, { lineWidth: 0 })}---\n${body && `\n${body}\n`}`;
    writeFileSync(join(target, "papers", `${id}.md`), text);
  }
  const { survey: copy, issues } = compileSurvey(readContentFolder(target));
  if (issues.length > 0 || copy?.papers.length !== papers) {
    const shown = issues.slice(0, 10).map((issue) => formatIssue(issue, target));
    const counts = `${copy?.papers.length ?? 0} papers of ${papers} and ${issues.length} issues`;
    throw new Error(`The synthetic survey has ${counts}:\n${shown.join("\n")}`);
  }
}
