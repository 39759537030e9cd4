import { createElement } from "react";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { describePaper, summaryLine } from "@/lib/survey/paper-summary";
import type { Survey } from "@/lib/survey/survey";
import { flattenTopics } from "@/lib/survey/taxonomy";
import { renderMarkdown } from "@/lib/text/render-markdown";

/** Times of the Markdown layer in a new process. */
export interface MarkdownTimes {
  /** Number of content files. */
  files: number;
  /** Number of rendered bodies: all that are not empty. */
  bodies: number;
  /** Number of rows in all lists of papers. Each row has a summary line. */
  listRows: number;
  /** Time to read, parse and check the whole folder. */
  compileSeconds: number;
  /** Time to render each body once. */
  renderSeconds: number;
  /** Time to make the summary line of each row and the description of each paper's page. */
  lineSeconds: number;
}

// Runs in its own process, so that it starts with cold caches, like a build. Prints the times for the folder in argv.

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
  const summarized = performance.now();
  return {
    files: files.length,
    bodies: bodies.length,
    listRows: rows.length,
    compileSeconds: (compiled - start) / 1000,
    renderSeconds: (rendered - compiled) / 1000,
    lineSeconds: (summarized - rendered) / 1000,
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
