import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fillTemplate } from "@/scripts/site/authors/fill-template";
import { writeAuthors } from "@/scripts/site/authors/write-authors";
import { compileSmallSurvey, paperText } from "../../../survey-files";

const template = `<html><head><title>Authors · Atlas · Small</title><meta name="description" content="3 authors."/>\
<link rel="canonical" href="https://atlas.example/authors/"/><meta property="og:title" content="Authors"/>\
<meta property="og:description" content="3 authors."/><meta property="og:url" content="https://atlas.example/authors/"/>\
</head><body><header>Atlas</header><main id="content"><h1>Authors</h1></main><footer/></body></html>`;

const parts = {
  title: 'A "B" & C',
  description: "1 < 2",
  url: "https://atlas.example/authors/x/",
  main: "<p>$& $1</p>",
};

test("replaces title, description, address and content, and nothing else", () => {
  expect(fillTemplate(template, parts)).toBe(
    template
      .replace("<title>Authors", "<title>A &quot;B&quot; &amp; C")
      .replace('og:title" content="Authors"', 'og:title" content="A &quot;B&quot; &amp; C"')
      .replaceAll("3 authors.", "1 &lt; 2")
      .replaceAll("https://atlas.example/authors/", "https://atlas.example/authors/x/")
      .replace("<h1>Authors</h1>", () => "<p>$& $1</p>"),
  );
});

test.each([
  ["<main", "<section"],
  ['rel="canonical"', 'rel="next"'],
  ["og:url", "og:image"],
])("rejects a template without %s", (from, to) => {
  expect(() => fillTemplate(template.replaceAll(from, to), parts)).toThrow(/The template must have .* exactly once/);
});

test("writes a page for each author with two or more papers", () => {
  const by = (title: string) => paperText(title).replace("authors: []", "authors:\n  - Dan Alistarh\n  - Zoë <Ng>");
  const survey = compileSmallSurvey({ "papers/a.md": by("Alpha").replace(" <Ng>", " Ng") });
  const folder = mkdtempSync(join(tmpdir(), "authors-"));
  try {
    mkdirSync(join(folder, "authors"));
    writeFileSync(join(folder, "authors/index.html"), template);
    writeAuthors(folder, survey);
    expect(readdirSync(join(folder, "authors")).sort()).toEqual(["dan-alistarh", "index.html"]);
    const page = readFileSync(join(folder, "authors/dan-alistarh/index.html"), "utf8");
    expect(page).toContain("<title>Dan Alistarh · ");
    expect(page).toContain('content="2 papers by Dan Alistarh on small models."');
    expect(page).toMatch(/<main id="content">.*<h1 [^>]*>Dan Alistarh<\/h1>.*href="\/papers\/gptq\/".*<\/main>/s);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("writes nothing for a survey without authors", () => {
  const folder = mkdtempSync(join(tmpdir(), "authors-"));
  writeAuthors(folder, compileSmallSurvey());
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
