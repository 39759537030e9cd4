import { createElement } from "react";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { describePaper, summaryLine } from "@/lib/survey/paper-summary";
import type { Survey } from "@/lib/survey/survey";
import { flattenTopics } from "@/lib/survey/taxonomy";
import { renderMarkdown } from "@/lib/text/render-markdown";

/** What the Markdown layer takes in one process that starts cold. */
export interface MarkdownTimes {
  /** Content files that were read. */
  files: number;
  /** Bodies that were rendered: all that are not empty. */
  bodies: number;
  /** Rows of all lists of papers, each with a line on the paper. */
  listRows: number;
  /** Reading, parsing and checking the whole folder. */
  compileSeconds: number;
  /** Rendering each body once. */
  renderSeconds: number;
  /** Taking a line for each row of a list, and a description for each paper's page. */
  lineSeconds: number;
}

// Run by itself, so that it starts as cold as a process of the build: prints the times of the folder in its argument.

async function timeContent(folder: string): Promise<MarkdownTimes> {
  const start = performance.now();
  const files = readContentFolder(folder);
  const { survey } = compileSurvey(files);
  const compiled = performance.now();
  if (!survey) throw new Error(`${folder} has no valid survey.md.`);

  const bodies = bodiesOf(survey);
  for (const body of bodies) await renderMarkdown(body, (props) => createElement("a", props));
  const rendered = performance.now();

  const rows = [survey.papers, ...flattenTopics(survey.branches).map(({ papers }) => papers)].flat();
  for (const row of rows) summaryLine(row);
  for (const paper of survey.papers) describePaper(paper);
  const lined = performance.now();
  return {
    files: files.length,
    bodies: bodies.length,
    listRows: rows.length,
    compileSeconds: (compiled - start) / 1000,
    renderSeconds: (rendered - compiled) / 1000,
    lineSeconds: (lined - rendered) / 1000,
  };
}

function bodiesOf(survey: Survey): string[] {
  return [
    survey.settings,
    ...flattenTopics(survey.branches),
    ...survey.papers,
    ...survey.frameworks,
    ...survey.techniqueById.values(),
    ...(survey.costTable ? [survey.costTable] : []),
  ].flatMap(({ body }) => body || []);
}

console.log(JSON.stringify(await timeContent(process.argv[2] ?? "content")));
