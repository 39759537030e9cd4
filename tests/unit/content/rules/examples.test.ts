import { join } from "node:path";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { readContentFolder } from "@/lib/content/read-content-fs";
import type { RuleDefinition, RuleExample } from "@/lib/content/rules/rule-definition";
import { ruleNames } from "@/lib/content/rules/rule-names";
import { rules } from "@/lib/content/rules/rules";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { type TextFile, topicText } from "../../survey-files";

const all = Object.entries<RuleDefinition>(rules);

/** The small survey of bread, with a technique and identifiers that the examples refer to. */
const bread: TextFile[] = readContentFolder(join(import.meta.dirname, "../../../fixtures/mini-survey"))
  .filter(({ path }) => path !== "techniques/cold-proof.md")
  .map((file) => {
    if (!("text" in file)) throw new Error(`${file.path} cannot be read`);
    const ids = "openreview: crumb2020\naclAnthology: 2020.crumb-1.7\nlinks:";
    return { ...file, text: file.path === "papers/wild-yeast.md" ? file.text.replace("links:", ids) : file.text };
  })
  .concat({ path: "techniques/cold-proof.md", text: "---\nname: Cold proof\n---\n" });

/** Returns the rules that the survey breaks with one side of an example. */
function brokenRules(example: RuleExample, side: "wrong" | "right"): string[] {
  const files = example.part === "names" ? renamed(example, side) : withText(example, example[side]);
  return [...new Set(compileSurvey(files).issues.map(({ rule }) => rule))];
}

/** Returns the files with the names of the example. The last name of both sides belongs to the same file. */
function renamed(example: RuleExample, side: "wrong" | "right"): TextFile[] {
  const right = example.right.split("\n");
  const textOf = (path = "") =>
    bread.find((file) => file.path === path)?.text ??
    topicText("Slicing and more", path.split("/").length > 2 ? "" : "color: sky\n").replace("Slicing", path);
  const names = example[side].split("\n");
  return [
    ...bread.filter(({ path }) => !right.includes(path)),
    ...names.map((path, index) => ({ path, text: textOf(right[right.length - names.length + index]) })),
  ];
}

function withText({ file, part }: RuleExample, text: string): TextFile[] {
  return bread.map(({ path, text: old }) => {
    if (path !== file) return { path, text: old };
    const [, block = "", prose = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(old) ?? [];
    if (part === "file") return { path, text };
    if (part === "prose") return { path, text: `---\n${block}\n---\n\n${text}\n` };
    const document = parseDocument(block);
    for (const [, key] of text.matchAll(/^(\w+):/gm)) document.delete(key);
    return { path, text: `---\n${document}${text}\n---\n${prose}` };
  });
}

test.each(all.flatMap(([id, { example }]) => (example ? [{ id, example }] : [])))(
  "the wrong example of $id breaks only this rule, and the right one breaks none",
  ({ id, example }) => {
    // The file that replaces survey.md is an unexpected file.
    expect(brokenRules(example, "wrong")).toEqual(id === "missing-file" ? ["unexpected-file", id] : [id]);
    expect(brokenRules(example, "right")).toEqual([]);
  },
);

test("every rule has an example, if text can show it", () => {
  expect(all.flatMap(([id, { example }]) => (example ? [] : [id]))).toEqual([
    "file-too-large",
    "invalid-utf8",
    "unreadable-file",
    "duplicate-id",
  ]);
});

test("the rules have the order of their names", () => {
  expect(all.map(([id]) => id)).toEqual(ruleNames);
});

test("the texts of rules are sentences", () => {
  for (const [id, { summary, why, fix, autofix = "." }] of all) {
    for (const text of [summary, why, fix, autofix]) expect(text, id).toMatch(/\.$/);
  }
});
