import { importList, type ListImport } from "@/lib/awesome-list/import/import-list";
import { formatIssue } from "@/lib/content/issue";
import { compileSurvey } from "@/lib/survey/compile-survey";
import type { Survey } from "@/lib/survey/survey";
import { surveyFiles, type TextFile } from "../../survey-files";

/** Compiles content files. Throws if they have issues. */
export function compileValid(files: readonly TextFile[]): Survey {
  const { survey, issues } = compileSurvey(files);
  if (!survey || issues.length > 0) throw new Error(issues.map((issue) => formatIssue(issue)).join("\n"));
  return survey;
}

/** Imports a list into content files. */
export function importInto(files: readonly TextFile[], markdown: string, source?: string): ListImport {
  const survey = compileValid(files);
  return importList(markdown, survey, files, { source, site: survey.settings.url, today: "2026-02-02" });
}

/** Imports a list into the small survey with `changes`. */
export function importSmall(
  markdown: string,
  changes: Record<string, string | null> = {},
  source?: string,
): ListImport {
  return importInto(surveyFiles(changes), markdown, source);
}

/** Returns the content files after an import. */
export function filesAfter(files: readonly TextFile[], { drafts }: Pick<ListImport, "drafts">): TextFile[] {
  const changed = new Set(drafts.map(({ path }) => path));
  return [...files.filter(({ path }) => !changed.has(path)), ...drafts.map(({ path, text }) => ({ path, text }))];
}

/** Returns the outcomes of lines in a short form: `3 entry papers/gptq.md`, `4 unknown-venue`. */
export function outcomesOf({ results }: Pick<ListImport, "results">): string[] {
  return results.map(({ line, outcome }) =>
    outcome.kind === "issue"
      ? `${line} ${outcome.rule}`
      : outcome.kind === "skipped"
        ? `${line} skipped`
        : `${line} ${outcome.kind} ${outcome.file}${outcome.isNew ? " (new)" : ""}`,
  );
}
