import { createElement } from "react";
import { auditNotes } from "@/lib/audit/audit-notes";
import { importList } from "@/lib/awesome-list/import/import-list";
import { readContentFolder, toSourceFile } from "@/lib/content/read-content-fs";
import type { SourceFile } from "@/lib/content/read-entry";
import { checkContent } from "@/lib/content/reports/check-content";
import { formatReport } from "@/lib/content/reports/report";
import { parseBibtex } from "@/lib/contribute/metadata/parse-bibtex";
import { looksLikeBibtex, readPasted } from "@/lib/contribute/read-pasted";
import { buildSearchData } from "@/lib/search/build-search-data";
import { createSearchEngine } from "@/lib/search/search-engine";
import { requestFor } from "@/lib/search/search-request";
import { compileSurvey } from "@/lib/survey/compile-survey";
import type { Survey } from "@/lib/survey/survey";
import { plainText, summarize } from "@/lib/text/excerpt";
import { renderMarkdown } from "@/lib/text/render-markdown";
import { miniSurvey } from "./command-input";

/** Processes a text from outside as the commands and the site do. Throws only if there is a fault. */
export type Reader = (text: string) => unknown;

/** Creates the readers, by the name of what they read. They share a small survey. */
export function createReaders() {
  const files = readContentFolder(miniSurvey.content);
  const { survey } = compileSurvey(files);
  if (!survey) throw new Error(`${miniSurvey.content} has no valid survey.md.`);
  const texts = files.flatMap((file) => ("text" in file ? file : []));
  const engine = createSearchEngine(buildSearchData(survey));
  // The files that the entry needs. All files would take ten times as long.
  const few = files.filter(({ path }) => /^(?:survey|topics\/baking|venues\/crumbcon)\.md$/.test(path));
  const entry = (text: string) => readEntryFile(few, text);
  return {
    /** Reads a whole content file. */
    entry,
    /** Reads a front matter without its hyphens. */
    frontMatter: (yaml: string) => entry(`---\n${yaml}\n---\n`),
    /** Reads the prose of a valid entry. */
    body: (markdown: string) => entry(`${validFrontMatter}${markdown}\n`),
    /** Reads a pasted text. */
    bibtex: (text: string) => [looksLikeBibtex(text), parseBibtex(text), readPasted(text)],
    list: (markdown: string) => readAwesomeList(markdown, survey, texts),
    query: (text: string) => engine.search(requestFor(text)),
  } satisfies Record<string, Reader>;
}

/** The front matter of a valid paper of the small survey. */
export const validFrontMatter = `---
title: Crumb Counts
authors:
  - Ada Crumb
year: 2020
venue: CrumbCon
status: published
citationKey: crumb2020counts
topics:
  - baking
noteSource: title
history:
  - date: 2022-01-03
    type: added
---

`;

/** Validates a survey with another file, prints the report, applies the fixes, and renders the entry if it is valid. */
async function readEntryFile(files: readonly SourceFile[], text: string): Promise<void> {
  const path = "papers/another.md";
  const bytes = Buffer.from(text);
  const file = toSourceFile(path, bytes.length, () => bytes);
  const all = [...files, file];
  const report = checkContent(all);
  for (const format of ["text", "github", "json"] as const) formatReport(report, { format, folder: "content" });
  for (const { issue } of report.issues)
    if (!(issue.line >= 1 && issue.column >= 1)) throw new Error(`An issue has no position: ${JSON.stringify(issue)}`);
  if (report.issues.length > 0) return;
  const { survey } = compileSurvey(all);
  const paper = survey?.paperById.get("another");
  if (!survey || !paper) return;
  buildSearchData(survey);
  auditNotes(survey);
  await renderMarkdown(paper.body, (props) => createElement("a", props));
  plainText(paper.body);
  summarize(paper.body);
}

function readAwesomeList(markdown: string, survey: Survey, files: readonly { path: string; text: string }[]): void {
  try {
    importList(markdown, survey, files, { site: survey.settings.url, today: "2026-01-02" });
  } catch (error) {
    // A list that is refused.
    if (!(error instanceof Error && /^Line \d+ of the list: /.test(error.message))) throw error;
  }
}
