import { expect, test } from "vitest";
import { findDuplicate } from "@/lib/contribute/find-duplicate";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { compileSmallSurvey, withLine } from "../survey-files";

const { papers: atlas } = loadSurvey();
const { papers } = compileSmallSurvey(withLine("papers/awq.md", "doi: 10.1145/ABC.1"));

/** File, certainty and agreement of what is found for a paper. */
function found(paper: Parameters<typeof findDuplicate>[0]): string | undefined {
  const duplicate = findDuplicate(paper, papers);
  return duplicate && `${duplicate.paper.file}, ${duplicate.certainty}: ${duplicate.agreement}`;
}

test("the same id, whatever the title", () => {
  expect(found({ title: "Another", arxiv: "2210.17323" })).toBe("papers/gptq.md, same: the arXiv id 2210.17323");
  expect(found({ title: "Another", doi: "10.1145/abc.1" })).toBe("papers/awq.md, same: the DOI 10.1145/abc.1");
});

test("the same title in another spelling", () => {
  expect(found({ title: "GPTQ -- accurate  quantization" })).toBe("papers/gptq.md, same: the title");
});

test("nearly the same title", () => {
  expect(found({ title: "Activation-aware Weight" })).toBe(
    'papers/awq.md, similar: the title but for 1 letter: "Activation-aware Weights"',
  );
});

test("the same subtitle under another name", () => {
  const renamed = papers.map((paper) => ({
    ...paper,
    title: paper.title.replace("Accurate", "Accurate Post-Training of Weights by"),
  }));
  expect(findDuplicate({ title: "OPTQ: Accurate Post-Training of Weights by Quantization" }, renamed)).toMatchObject({
    paper: { id: "gptq" },
    certainty: "similar",
  });
});

test("the field that agrees is told", () => {
  const fields = [{ title: "Another", arxiv: "2210.17323" }, { title: "Activation-aware Weight" }].map(
    (paper) => findDuplicate(paper, papers)?.field,
  );
  expect(fields).toEqual(["arxiv", "title"]);
});

test("other papers are no duplicates", () => {
  expect(found({ title: "Activation-free Heads", arxiv: "2401.00001" })).toBeUndefined();
  expect(found({ title: "LoRA: A Survey" })).toBeUndefined();
});

test("no paper of the atlas passes for another", () => {
  for (const { title, file } of atlas.filter((_paper, index) => index % 6 === 0)) {
    const others = atlas.filter((paper) => paper.file !== file);
    expect(findDuplicate({ title }, others)?.paper.file, file).toBeUndefined();
  }
});
