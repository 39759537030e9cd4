import { expect, test } from "vitest";
import { findDuplicate } from "@/lib/contribute/find-duplicate";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { compileSmallSurvey, withLine } from "../survey-files";

const { papers: atlas } = loadSurvey();
const { papers } = compileSmallSurvey(withLine("papers/awq.md", "doi: 10.1145/ABC.1"));

/** Returns file, certainty and agreement of the duplicate of a paper. */
function found(paper: Parameters<typeof findDuplicate>[0]): string | undefined {
  const duplicate = findDuplicate(paper, papers);
  return duplicate && `${duplicate.paper.file}, ${duplicate.certainty}: ${duplicate.agreement}`;
}

test("finds a paper by its id, even with another title", () => {
  expect(found({ title: "Another", arxiv: "2210.17323" })).toBe("papers/gptq.md, same: the arXiv id 2210.17323");
  expect(found({ title: "Another", doi: "10.1145/abc.1" })).toBe("papers/awq.md, same: the DOI 10.1145/abc.1");
});

test("finds a paper by another spelling of its title", () => {
  expect(found({ title: "GPTQ -- accurate  quantization" })).toBe("papers/gptq.md, same: the same title");
});

test("finds a paper with nearly the same title", () => {
  expect(found({ title: "Activation-aware Weight" })).toBe(
    'papers/awq.md, similar: the same title except for 1 letter: "Activation-aware Weights"',
  );
});

test.each([
  ["Bread 3 Technical Report", "Bread 2.5 Technical Report"],
  ["DoughNet-V3: A Mixer of Experts", "DoughNet-V2: A Mixer of Experts"],
  ["A Survey of Crusts in 2026", "A Survey of Crusts in 2025"],
])("%s is another paper than %s", (title, known) => {
  const renamed = papers.map((paper, index) => (index === 0 ? { ...paper, title: known } : paper));
  expect(findDuplicate({ title: `${known}s` }, renamed)?.certainty).toBe("similar");
  expect(findDuplicate({ title }, renamed)).toBeUndefined();
});

test("finds a paper with the same subtitle and another name", () => {
  const renamed = papers.map((paper) => ({
    ...paper,
    title: paper.title.replace("Accurate", "Accurate Post-Training of Weights by"),
  }));
  expect(findDuplicate({ title: "OPTQ: Accurate Post-Training of Weights by Quantization" }, renamed)).toMatchObject({
    paper: { id: "gptq" },
    certainty: "similar",
  });
});

test("returns the field that agrees", () => {
  const fields = [{ title: "Another", arxiv: "2210.17323" }, { title: "Activation-aware Weight" }].map(
    (paper) => findDuplicate(paper, papers)?.field,
  );
  expect(fields).toEqual(["arxiv", "title"]);
});

test("returns undefined for other papers", () => {
  expect(found({ title: "Activation-free Heads", arxiv: "2401.00001" })).toBeUndefined();
  expect(found({ title: "LoRA: A Survey" })).toBeUndefined();
});

test("finds no duplicates among the papers of the atlas", () => {
  for (const { title, file } of atlas.filter((_paper, index) => index % 6 === 0)) {
    const others = atlas.filter((paper) => paper.file !== file);
    expect(findDuplicate({ title }, others)?.paper.file, file).toBeUndefined();
  }
});
