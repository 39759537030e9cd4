import { createElement } from "react";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { renderMarkdown } from "@/lib/markdown/render-markdown";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { describePaper, summaryLine } from "@/lib/survey/paper-summary";
import type { Survey } from "@/lib/survey/survey";
import { flattenTopics } from "@/lib/survey/taxonomy";
import type { MarkdownTimes } from "./markdown-layer";

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
