import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import {
  frameworkMarkdown,
  frameworksMarkdown,
  questionMarkdown,
  techniqueMarkdown,
  topicMarkdown,
} from "@/lib/markdown-pages/list-markdown";
import { llmsFullText, llmsText } from "@/lib/markdown-pages/llms-text";
import { paperMarkdown } from "@/lib/markdown-pages/paper-markdown";
import { addresses } from "@/lib/site/addresses";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { flattenTopics } from "@/lib/survey/taxonomy";
import { parseMarkdown } from "@/lib/text/parse-markdown";
import { compileSmallSurvey, paperOf, paperText } from "../survey-files";

/** Returns the addresses that Markdown links to. A pattern suffices and is much faster than a parser for all papers. */
function linksIn(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^()\s]+)\)/g)].map(([, url = ""]) => url);
}

describe.each(["content", "tests/fixtures/mini-survey", "tests/fixtures/plain-survey"])("Markdown of %s", (folder) => {
  const survey = loadSurvey(folder);
  const topics = flattenTopics(survey.branches);
  const site = survey.settings.url.replace(/\/$/, "");
  const pages = new Map([
    ...survey.papers.map((paper) => [addresses.paper(paper.id), () => paperMarkdown(paper, survey)] as const),
    ...topics.map((topic) => [addresses.topic(topic.path), () => topicMarkdown(topic, survey)] as const),
    ...survey.techniques.map((item) => [addresses.technique(item.id), () => techniqueMarkdown(item, survey)] as const),
    ...survey.frameworks.map((item) => [addresses.framework(item.id), () => frameworkMarkdown(item, survey)] as const),
    ...survey.questions.map((item) => [addresses.question(item.id), () => questionMarkdown(item, survey)] as const),
    [addresses.frameworks, () => frameworksMarkdown(survey)] as const,
  ]);
  const known = new Set([...pages.keys()].map((address) => `${site}${addresses.markdown(address)}`));

  test("each page has one title, and its links to Markdown pages exist", () => {
    for (const [address, markdownOf] of pages) {
      const markdown = markdownOf();
      expect(markdown.match(/^# .+/gm), address).toHaveLength(1);
      const links = linksIn(markdown);
      expect(
        links.filter((url) => url.startsWith("/")),
        address,
      ).toEqual([]);
      expect(
        links.filter((url) => url.endsWith("/index.md") && !known.has(url)),
        address,
      ).toEqual([]);
    }
  });

  test("llms.txt links to every topic, technique and question", () => {
    const links = new Set(linksIn(llmsText(survey)));
    const wanted = [...known].filter((url) => !/\/(?:papers|frameworks)\//.test(url));
    expect(wanted.filter((url) => !links.has(url))).toEqual([]);
  });

  test("llms-full.txt has each paper once", () => {
    const headings: number[] = [];
    visit(parseMarkdown(llmsFullText(survey)), "heading", ({ depth }) => {
      headings.push(depth);
    });
    expect(headings.filter((depth) => depth === 3)).toHaveLength(survey.papers.length);
  });
});

test("escapes titles, and makes links of notes absolute", () => {
  const survey = compileSmallSurvey({
    "papers/a.md": paperText('"A*B_C [draft]"', "", "\nIt extends [GPTQ](/papers/gptq/).\n"),
  });
  const markdown = paperMarkdown(paperOf(survey, "a"), survey);
  expect(markdown).toMatch(/^# A\\\*B\\_C \\\[draft\\\]\n/);
  expect(linksIn(markdown)).toContain("https://atlas.example/papers/gptq/");
});

test("papers keep their sections, with full addresses", () => {
  const survey = compileSmallSurvey({
    "papers/a.md": paperText("A", "", "\nNote.\n\n## What followed\n\n[GPTQ](/papers/gptq/).\n"),
  });
  const text = "What followed\n\n[GPTQ](https://atlas.example/papers/gptq/).";
  expect(paperMarkdown(paperOf(survey, "a"), survey)).toContain(`\nNote.\n\n## ${text}\n`);
  expect(llmsFullText(survey)).toContain(`\nNote.\n\n#### ${text}\n`);
});

test("the Markdown page of a framework says which methods are not supported, and their limits", () => {
  const survey = loadSurvey("tests/fixtures/mini-survey");
  const [framework] = survey.frameworks;
  const [method] = framework?.implements ?? [];
  if (!framework || !method) throw new Error("The mini survey has no framework with a method.");
  const linesFor = (changes: Partial<typeof method>) =>
    frameworkMarkdown({ ...framework, implements: [{ ...method, what: "kneads", ...changes }] }, survey);
  expect(linesFor({ status: "broken", constraint: "fails on rye" })).toMatch(
    /^- \[.+\]\(.+\) \(\*\*broken\*\*\): kneads; fails on rye \(source: /m,
  );
  expect(linesFor({ status: "supported", constraint: undefined })).toMatch(/^- \[.+\]\(.+\): kneads \(source: /m);
});
