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

/** The small survey of bread, with a technique to name and with identifiers to collide with. */
const bread: TextFile[] = readContentFolder(join(import.meta.dirname, "../../../fixtures/mini-survey"))
  .filter(({ path }) => path !== "techniques/cold-proof.md")
  .map((file) => {
    if (!("text" in file)) throw new Error(`${file.path} cannot be read`);
    const ids = "openreview: crumb2020\naclAnthology: 2020.crumb-1.7\nlinks:";
    return { ...file, text: file.path === "papers/wild-yeast.md" ? file.text.replace("links:", ids) : file.text };
  })
  .concat({ path: "techniques/cold-proof.md", text: "---\nname: Cold proof\n---\n" });

/** The rules that the survey breaks with one side of an example in it. */
function brokenRules(example: RuleExample, side: "wrong" | "right"): string[] {
  const files = example.part === "names" ? renamed(example, side) : withText(example, example[side]);
  return [...new Set(compileSurvey(files).issues.map(({ rule }) => rule))];
}

/** The files under the names that the example gives them; the last name of both sides is of the same file. */
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
  "the example of $id breaks that rule, and breaks none as it should be",
  ({ id, example }) => {
    // Without survey.md the file that stands in its place is a stray, too.
    expect(brokenRules(example, "wrong")).toEqual(id === "missing-file" ? ["unexpected-file", id] : [id]);
    expect(brokenRules(example, "right")).toEqual([]);
  },
);

test("only faults that no text shows have no example", () => {
  expect(all.flatMap(([id, { example }]) => (example ? [] : [id]))).toEqual([
    "file-too-large",
    "invalid-utf8",
    "unreadable-file",
    "duplicate-id",
  ]);
});

test("rules are listed in the order of their names", () => {
  expect(all.map(([id]) => id)).toEqual(ruleNames);
});

test("rules explain themselves in sentences", () => {
  for (const [id, { summary, why, fix, autofix = "." }] of all) {
    for (const text of [summary, why, fix, autofix]) expect(text, id).toMatch(/\.$/);
  }
});
