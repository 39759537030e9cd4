import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixContent } from "@/lib/content/fixes/fix-content";
import { readContentFolder } from "@/lib/content/read-content-fs";
import type { SourceFile } from "@/lib/content/read-entry";
import { checkContent } from "@/lib/content/reports/check-content";
import { compileSurvey } from "@/lib/survey/compile-survey";
import expectedIssues from "../../cases/validate/expected.json";
import values from "../../cases/values.json";
import { surveyFiles, topicText } from "../survey-files";

// Entries and values as careless imports leave them.

interface Expected {
  rule: string;
  at: string;
  /** What `--fix` writes. */
  fix?: string;
  /** A part of the hint. */
  hint?: string;
}

const expected: Record<string, { issues: Expected[] }> = expectedIssues;

const topic = "model-centric/model-compression/quantization/post-training/weight-only";
const paths = topic.split("/").map((_part, index, parts) => `topics/${parts.slice(0, index + 1).join("/")}.md`);
const base = surveyFiles({
  ...Object.fromEntries(paths.map((path, index) => [path, topicText(path, index === 0 ? "color: sky\n" : "")])),
  "venues/neurips.md": "---\nname: NeurIPS\ntitle: Neural Information Processing Systems\nkind: conference\n---\n",
});
const folder = join(import.meta.dirname, "../../cases/validate");
const entries = new Map(readContentFolder(folder).map((file): [string, SourceFile] => [file.path, file]));

test("each entry has an expectation", () => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  expect(Object.keys(expected).sort()).toEqual(names.sort());
});

test.each(Object.entries(expected))("reports %s", (name, { issues }) => {
  const entry = entries.get(name);
  if (!entry) throw new Error(`${name} does not exist`);
  const path = `papers/${name}`;
  const file = "issue" in entry ? { path, issue: { ...entry.issue, path } } : { path, text: entry.text };
  const reported = checkContent([...base, file]).issues;
  // All entries have the previous key `added`, which --fix moves.
  const others = reported.filter(({ issue }) => !(issue.rule === "unknown-key" && issue.message.startsWith('"added"')));
  expect(others.map(({ issue }) => `${issue.rule} ${issue.line}:${issue.column}`)).toEqual(
    issues.map(({ rule, at }) => `${rule} ${at}`),
  );
  for (const [index, { fix, hint = "" }] of issues.entries()) {
    expect(others[index]?.issue.hint).toContain(hint);
    expect(others[index]?.autofix?.is).toBe(fix);
  }
  if (!issues.every(({ fix }) => fix)) return;
  const [fixed] = fixContent([...base, file], (changed) => changed === path);
  expect(compileSurvey([...base, fixed ?? file]).issues).toEqual([]);
});

type Values = Record<string, string>;
const valuesOf: Record<string, (value: string) => Values> = {
  title: (value) => ({ title: JSON.stringify(value) }),
  authors: (value) => ({ authors: `\n  - ${JSON.stringify(value)}\n  - Cy Baz` }),
  doi: (value) => ({ doi: JSON.stringify(value) }),
  arxiv: (value) => ({ venue: "NeurIPS", status: "published", arxiv: JSON.stringify(value) }),
  links: (value) => ({ links: `\n  - type: paper\n    url: ${JSON.stringify(value)}` }),
};

/** Returns a paper with other values. */
function paperWith(changes: Values): SourceFile {
  const values: Values = {
    title: "Cats",
    authors: "\n  - Ada Foo",
    year: "2024",
    venue: "arXiv",
    status: "preprint",
    ...changes,
    citationKey: "foo2024cats",
    ...(changes.links && { links: changes.links }),
    topics: "\n  - models/pruning",
    history: "\n  - date: 2026-11-20\n    type: added",
  };
  const block = Object.entries(values).map(([key, value]) => `${key}: ${value}\n`);
  return { path: "papers/case.md", text: `---\n${block.join("")}---\n` };
}

for (const [field, write] of Object.entries(valuesOf)) {
  const { refused, accepted } = values[field as Exclude<keyof typeof values, "preprints">];

  test.each(refused)(`refuses %j as a value of ${field}`, (value, fix) => {
    const file = paperWith(write(value ?? ""));
    const { issues } = checkContent([...base, file]);
    expect(issues.map(({ issue }) => issue.rule)).toContain("bad-value");
    expect(issues.every(({ issue }) => issue.hint)).toBe(true);
    expect(issues[0]?.autofix?.is.replace(/^"(.*)"$/, "$1")).toBe(fix ?? undefined);
    const [fixed] = fixContent([...base, file], (path) => path === file.path);
    if (fix !== null) expect(compileSurvey([...base, fixed ?? file]).issues).toEqual([]);
  });

  test.each(accepted)(`accepts %j as a value of ${field}`, (value) => {
    expect(checkContent([...base, paperWith(write(value))]).issues).toEqual([]);
  });
}

const preprint = ([year = "", arxiv = ""]: string[]) => paperWith({ year, arxiv: JSON.stringify(arxiv) });

test.each(values.preprints.refused)("refuses the year %s for the preprint %s", (...ids) => {
  const { issues } = checkContent([...base, preprint(ids)]);
  expect(issues.map(({ issue, autofix }) => [issue.rule, issue.line, autofix])).toEqual([["bad-value", 5, undefined]]);
});

test.each(values.preprints.accepted)("accepts the year %s for the preprint %s", (...ids) => {
  expect(checkContent([...base, preprint(ids)]).issues).toEqual([]);
});
