import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { summarizeImport } from "@/lib/awesome-list/import/format-import";
import { importList, type ListImport } from "@/lib/awesome-list/import/import-list";
import { listSections } from "@/lib/awesome-list/import/list-sections";
import { matchHeadings } from "@/lib/awesome-list/import/match-headings";
import { readList } from "@/lib/awesome-list/import/reading/read-list";
import { readContentFolder } from "@/lib/content/read-content-fs";
import type { Survey } from "@/lib/survey/survey";
import type { TextFile } from "../../survey-files";
import { compileValid, filesAfter } from "./small-import";

// An unchanged copy of the atlas's source list. See ORIGIN.md in the same folder.
const list = readFileSync("tests/fixtures/survey-list/README.md", "utf8");
const content = readContentFolder("content").flatMap((file): TextFile[] => ("text" in file ? [file] : []));

const options = { site: "https://atlas.example/", today: "2026-02-02" };

/** Lines that repeat another, with the main line of the entry. */
const repeats = new Map([
  [135, 120],
  [137, 123],
  [431, 415],
  [463, 321],
  [466, 318],
  [479, 467],
  [556, 553],
]);

function mergesOf({ results }: ListImport): Map<number, number | undefined> {
  const entryLine = new Map(
    results.flatMap(({ line, outcome }) => (outcome.kind === "entry" ? [[outcome.file, line] as const] : [])),
  );
  return new Map(
    results.flatMap(({ line, outcome }) => (outcome.kind === "merged" ? [[line, entryLine.get(outcome.file)]] : [])),
  );
}

let survey: Survey;
let result: ListImport;
beforeAll(() => {
  survey = compileValid(content);
  result = importList(list, survey, content, options);
});

test("every paper line is an entry or merged, and every framework line is an entry", () => {
  expect(summarizeImport(result)).toEqual({
    lines: 439,
    entries: 432,
    newEntries: 0,
    merged: 7,
    skipped: 1,
    failed: 0,
    unexplained: 0,
    frameworks: 17,
  });
  const files = result.results.flatMap(({ outcome }) => ("file" in outcome ? outcome.file : []));
  expect(new Set(files.filter((file) => file.startsWith("papers/"))).size).toBe(432);
  expect(new Set(files.filter((file) => file.startsWith("frameworks/"))).size).toBe(17);
});

test("merges exactly the seven repeated lines", () => {
  expect(mergesOf(result)).toEqual(repeats);
});

test("matches each line to the entry that refers to it", () => {
  for (const { line, outcome } of result.results.filter(({ outcome }) => outcome.kind !== "skipped")) {
    const entries = [...survey.papers, ...survey.frameworks];
    const expected = entries.find(({ sources }) =>
      sources.some((reference) => reference.source === "efficient-llms-survey" && reference.line === line),
    );
    expect(outcome, `line ${line}`).toMatchObject({ file: expected?.file });
  }
});

test("writes nothing", () => {
  expect(result.drafts).toEqual([]);
});

test("skips only the introduction", () => {
  const lines = result.skipped.map(({ line }) => line);
  expect(lines.filter((line) => line > 113)).toEqual([]);
  expect(result.results.filter(({ outcome }) => outcome.kind === "skipped").map(({ line }) => line)).toEqual([3]);
});

test("finds the source by its headings", () => {
  expect(result.listSource).toMatchObject({ source: { id: "efficient-llms-survey" }, isThisVersion: true });
});

test("headings and lines are the same as in the sections of the source", () => {
  const { headings } = readList(list);
  const sections = listSections(headings, matchHeadings(headings, survey), result.results);
  expect(sections).toEqual(survey.sourceById.get("efficient-llms-survey")?.sections);
});

test("keeps an entry that was edited by hand and reports the conflict", () => {
  const papers = survey.papers.map((paper) => (paper.id === "i-llm" ? { ...paper, year: 1999 } : paper));
  const { drafts, results } = importList(list, { ...survey, papers }, content, options);
  expect(drafts).toEqual([]);
  const conflicts = results.flatMap(({ line, differences }) =>
    differences.filter(({ reasons }) => reasons.length === 0).map((difference) => ({ line, ...difference })),
  );
  expect(conflicts).toEqual([{ line: 121, field: "year", listed: "2024", kept: "1999", reasons: [] }]);
});

const bare = content
  .filter(({ path }) => !/^(?:authors|papers|frameworks|guides|questions)\//.test(path))
  .map(withoutPapers);

/** Removes links to papers and landmarks, so that the content is valid without papers. */
function withoutPapers({ path, text }: TextFile): TextFile {
  const unlinked = text.replace(/\]\(\/papers\/[^)]*\)/g, "](/papers/)");
  return { path, text: unlinked.replace(/^landmarks:\n(?: .*\n)*/m, "") };
}

test("imports all papers into an atlas without papers, except four lines that need a decision", () => {
  const first = importList(list, compileValid(bare), bare, options);
  expect(mergesOf(first)).toEqual(repeats);
  const { lines, entries, merged } = summarizeImport(first);
  expect({ lines, entries, merged }).toEqual({ lines: 439, entries: 428, merged: 7 });
  const undecided = first.results.flatMap(({ line, outcome }) =>
    outcome.kind === "issue" ? [[line, outcome.rule]] : [],
  );
  expect(undecided).toEqual([
    [136, "shared-link"],
    [449, "shared-link"],
    [450, "shared-link"],
    [612, "unknown-venue"],
  ]);

  const files = filesAfter(bare, first);
  const second = importList(list, compileValid(files), files, options);
  expect(second.drafts).toEqual([]);
  expect(mergesOf(second)).toEqual(repeats);
});

describe("after an interruption", () => {
  const sourceFile = "sources/efficient-llms-survey.md";
  // The first import of a list: its source has no sections yet.
  const fresh = bare.map(({ path, text }) => ({
    path,
    text: path === sourceFile ? text.replace(/^sections:\n(?: .*\n)*/m, "") : text,
  }));
  const first = { ...options, source: "efficient-llms-survey" };
  let complete: ListImport;
  beforeAll(() => {
    complete = importList(list, compileValid(fresh), fresh, first);
  });

  test("the source is written last", () => {
    expect(complete.drafts.at(-1)?.path).toBe(sourceFile);
  });

  test.each([1, 400])("completes an import that ended after %i files", (count) => {
    const interrupted = filesAfter(fresh, { drafts: complete.drafts.slice(0, count) });
    const rest = importList(list, compileValid(interrupted), interrupted, first);
    const sorted = (files: TextFile[]) => files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    expect(sorted(filesAfter(interrupted, rest))).toEqual(sorted(filesAfter(fresh, complete)));
  });
});
