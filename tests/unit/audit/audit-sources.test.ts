import { beforeAll, expect, test } from "vitest";
import { type AuditedLine, auditSources, type SourceAudit } from "@/lib/audit/audit-sources";
import { readContentFolder } from "@/lib/content/read-content-fs";
import type { SourceFile } from "@/lib/content/read-entry";
import { compileSurvey } from "@/lib/survey/compile-survey";
import type { Survey } from "@/lib/survey/survey";
import { compileSmallSurvey, edited, paperText, topicOf } from "../survey-files";

function auditOf(survey: Survey | undefined, id: string): SourceAudit {
  const audit = survey && auditSources(survey).find(({ source }) => source.id === id);
  if (!audit) throw new Error(`There is no audit of ${id}.`);
  return audit;
}

const missing = (lines: readonly AuditedLine[]) =>
  lines.filter(({ outcome }) => outcome === "missing").map(({ line }) => line);

test("each line and heading has the file that refers to it", () => {
  const { entries, headings, strays } = auditOf(compileSmallSurvey(), "paper-list");
  expect(entries).toEqual([
    { line: 3, heading: "Quantization", outcome: "entry", file: "papers/gptq.md" },
    { line: 4, heading: "Quantization", outcome: "entry", file: "papers/awq.md" },
    { line: 6, heading: "Pruning", outcome: "entry", file: "papers/sparsegpt.md" },
    { line: 8, heading: "Systems", outcome: "entry", file: "frameworks/vllm.md" },
  ]);
  expect(headings.map(({ line, outcome, file }) => [line, outcome, file])).toEqual([
    [1, "topic", "topics/models.md"],
    [2, "topic", "topics/models/quantization.md"],
    [5, "topic", "topics/models/pruning.md"],
    [7, "topic", "topics/systems.md"],
  ]);
  expect(strays).toEqual([]);
});

test("a merged line has a reason", () => {
  const survey = compileSmallSurvey(edited("papers/awq.md", "line: 4", "line: 4\n    merged: Listed again."));
  expect(auditOf(survey, "paper-list").entries[1]).toEqual({
    line: 4,
    heading: "Quantization",
    outcome: "merged",
    file: "papers/awq.md",
    reason: "Listed again.",
  });
});

test("lines and headings that no file refers to are missing", () => {
  const survey = compileSmallSurvey({
    ...edited("papers/awq.md", "sources:\n  - source: paper-list\n    line: 4\n", ""),
    ...edited("topics/systems.md", "sources:\n  - source: paper-list\n    line: 7\n", ""),
  });
  const { entries, headings } = auditOf(survey, "paper-list");
  expect(missing(entries)).toEqual([4]);
  expect(missing(headings)).toEqual([7]);
});

test("a reference to a line that is not in the list is a stray", () => {
  const sources = "sources:\n  - source: paper-list\n    line: 99\n";
  const survey = compileSmallSurvey({ "papers/x.md": paperText("X", sources) });
  expect(auditOf(survey, "paper-list").strays).toEqual([{ file: "papers/x.md", line: 99 }]);
});

test("a source without sections is not audited", () => {
  const survey = compileSmallSurvey({
    "sources/review.md": "---\ntitle: A review\nkind: review\nurl: https://review.example/\n---\n",
  });
  expect(auditSources(survey).map(({ source }) => source.id)).toEqual(["paper-list"]);
});

const list = "efficient-llms-survey";
let files: SourceFile[];
let survey: Survey | undefined;
beforeAll(() => {
  files = readContentFolder("content");
  ({ survey } = compileSurvey(files));
});

test("every line of the real source list is accounted for", () => {
  const { entries, headings, strays } = auditOf(survey, list);
  const count = (folder: string, outcome: AuditedLine["outcome"]) =>
    entries.filter((line) => line.outcome === outcome && line.file?.startsWith(`${folder}/`)).length;
  expect(entries).toHaveLength(456);
  expect(new Set(entries.map(({ line }) => line)).size).toBe(456);
  expect(count("papers", "entry")).toBe(432);
  expect(count("papers", "merged")).toBe(7);
  expect(count("frameworks", "entry")).toBe(17);
  expect(missing(entries)).toEqual([]);
  expect(missing(headings)).toEqual([]);
  expect(strays).toEqual([]);
});

test("without three entries, only their lines are missing", () => {
  const removed = ["papers/gptq.md", "papers/omniquant.md", "frameworks/colossalai.md"];
  const rest = compileSurvey(files.filter(({ path }) => !removed.includes(path)));
  const lines = auditOf(rest.survey, list).entries.filter(({ outcome }) => outcome === "missing");
  expect(lines.map(({ line }) => line)).toEqual([123, 125, 137, 643]);
});

test("a paper listed under two headings is in both topics and counts once in their parent", () => {
  if (!survey) throw new Error("The content does not compile.");
  const area = topicOf(survey, "model-centric/model-compression/quantization/post-training");
  const subtopics = area.children.filter(({ ownPapers }) => ownPapers.some(({ id }) => id === "omniquant"));
  expect(subtopics.map(({ title }) => title)).toEqual([
    "Weight-Only Quantization",
    "Weight-Activation Co-Quantization",
  ]);
  expect(area.papers.filter(({ id }) => id === "omniquant")).toHaveLength(1);
});
