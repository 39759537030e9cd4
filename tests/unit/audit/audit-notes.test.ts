import { expect, test } from "vitest";
import { auditNotes, meetsTargets, type NotesAudit } from "@/lib/audit/audit-notes";
import { compileSmallSurvey, paperText } from "../survey-files";

const notes = [
  "Large models need much memory when they answer many users at once. This one stores each weight of a layer in few bits and restores it just before the multiplication, while activations stay as they were in the original.",
  "Pruning takes out what hardly matters, yet nobody knows beforehand what that is. Here a small calibration set is run through the network, every unit is scored by the change that its absence makes, and the lowest ones leave.",
  "Retraining after such a cut is costly for anybody without a cluster. A closed-form update of the neighbors makes up for most of the damage in one sweep over the layers, so that no gradient is ever computed for the whole network.",
];

/** Audits the small survey with a note on each of its three papers. `change` edits the front matter. */
function auditAfter(change: (fields: string, index: number) => string = (fields) => fields): NotesAudit {
  const fields = `tldr: Does it\nnoteSource: https://arxiv.org/abs/2401.00001\ntechniques: [error-feedback]\n`;
  const files = ["gptq", "awq", "sparsegpt"].map((id, index): [string, string] => [
    `papers/${id}.md`,
    paperText(id, change(fields, index), `\n${notes[index]}\n`),
  ]);
  return auditNotes(compileSmallSurvey({ ...Object.fromEntries(files), "frameworks/vllm.md": null }));
}

test("notes without issues meet the targets", () => {
  const audit = auditAfter();
  expect(audit).toEqual({
    coverage: { papers: 3, sourced: 3, withTechnique: 3, withTldr: 3 },
    papers: [],
    nearCopies: [],
    rareTechniques: [],
  });
  expect(meetsTargets(audit)).toBe(true);
});

test("counts papers without notes and lists their issues by id", () => {
  const audit = auditNotes(compileSmallSurvey());
  expect(audit.coverage).toEqual({ papers: 3, sourced: 0, withTechnique: 1, withTldr: 0 });
  expect(audit.papers.map(({ file, issues }) => [file, issues.map(({ rule }) => rule)])).toEqual([
    ["papers/awq.md", ["no-tldr", "no-technique", "no-note"]],
    ["papers/gptq.md", ["no-tldr", "no-note"]],
    ["papers/sparsegpt.md", ["no-tldr", "no-technique", "no-note"]],
  ]);
  expect(meetsTargets(audit)).toBe(false);
});

test("a note from the title alone is not an issue, but does not count as sourced", () => {
  const audit = auditAfter((fields, index) => (index === 0 ? fields.replace(/https:\S+/, "title") : fields));
  expect(audit.papers).toEqual([]);
  expect(audit.coverage.sourced).toBe(2);
  expect(meetsTargets(audit)).toBe(false);
});

const fullCoverage = { papers: 100, sourced: 95, withTechnique: 100, withTldr: 100 };
const passing: NotesAudit = { coverage: fullCoverage, papers: [], nearCopies: [], rareTechniques: [] };

test.each<[string, Partial<NotesAudit>, boolean]>([
  ["95 of 100 with a sourced note", {}, true],
  ["94 of 100 with a sourced note", { coverage: { ...fullCoverage, sourced: 94 } }, false],
  ["a paper without a technique", { coverage: { ...fullCoverage, withTechnique: 99 } }, false],
  ["a paper without a tldr", { coverage: { ...fullCoverage, withTldr: 99 } }, false],
  ["an issue", { papers: [{ id: "a", file: "papers/a.md", issues: [{ rule: "note-length", message: "" }] }] }, false],
  ["a near copy", { nearCopies: [["a", "b"]] }, false],
  ["a rare technique", { rareTechniques: [{ id: "a", file: "techniques/a.md", papers: 0 }] }, true],
])("checks the targets with %s", (_, change, meets) => {
  expect(meetsTargets({ ...passing, ...change })).toBe(meets);
});

test("lists techniques with fewer than two papers", () => {
  const survey = compileSmallSurvey({ "techniques/unused.md": "---\nname: Unused\n---\n" });
  expect(auditNotes(survey).rareTechniques).toEqual([
    { id: "error-feedback", file: "techniques/error-feedback.md", papers: 1 },
    { id: "unused", file: "techniques/unused.md", papers: 0 },
  ]);
});

test("lists near copies by the ids of their papers", () => {
  const text = paperText("Copy", "noteSource: title\n", `\n${notes[0]}\n`);
  const survey = compileSmallSurvey({
    "papers/copy.md": text,
    "papers/original.md": text.replace("title: Copy", "title: Original"),
  });
  expect(auditNotes(survey).nearCopies).toEqual([["copy", "original"]]);
});

test("checks the sections of a paper, and lists a section that repeats its note", () => {
  const fields = "tldr: Does it\nnoteSource: https://arxiv.org/abs/2401.00001\ntechniques: [error-feedback]\n";
  const body = `\n${notes[0]}\n\n## Evidence\n\n${notes[0]}\n\n## What followed\n\n[GPTQ](/papers/gptq/).\n`;
  const audit = auditNotes(compileSmallSurvey({ "papers/deep.md": paperText("Deep", fields, body) }));
  expect(audit.papers.find(({ id }) => id === "deep")?.issues.map(({ rule }) => rule)).toEqual([
    "sections-length",
    "section-source",
  ]);
  expect(audit.nearCopies).toEqual([["deep", "deep"]]);
});
