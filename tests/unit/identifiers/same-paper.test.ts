import { expect, test } from "vitest";
import { countDifferentLetters, identityKeys, isSameTitle, titleKey } from "@/lib/identifiers/same-paper";

test("identifies a paper by its ids, its title and its former titles", () => {
  const paper = {
    title: "GPTQ: Accurate Quantization",
    doi: "10.1145/ABC.1",
    arxiv: "2210.17323",
    openreview: undefined,
    versions: [{ venue: "arXiv" }, { title: "OPTQ: Accurate Quantization" }],
  };
  expect(identityKeys(paper)).toEqual([
    { key: "arxiv:2210.17323", field: "arxiv", isFormer: false, path: ["arxiv"] },
    { key: "doi:10.1145/abc.1", field: "doi", isFormer: false, path: ["doi"] },
    { key: "title:gptqaccuratequantization", field: "title", isFormer: false, path: ["title"] },
    { key: "title:optqaccuratequantization", field: "title", isFormer: true, path: ["versions", 1, "title"] },
  ]);
});

test("ignores a title without letters and an empty id", () => {
  expect(identityKeys({ title: " ?! ", arxiv: "", versions: [{ title: "" }] })).toEqual([]);
  expect(identityKeys({})).toEqual([]);
});

test("treats spellings of a title as equal", () => {
  expect(isSameTitle("Crème -- brûlée", "creme brulee.")).toBe(true);
  expect(isSameTitle("Crème", "Creme 2")).toBe(false);
  expect(titleKey("GPTQ: A")).toBe(titleKey("gptq a"));
});

test("counts different letters up to a share of the longer title", () => {
  expect(countDifferentLetters("Weights", "weight!", 0.2)).toBe(1);
  expect(countDifferentLetters("Weights", "weight!", 0.1)).toBeUndefined();
  expect(countDifferentLetters("Weights", "Height", 0.2)).toBeUndefined();
  expect(countDifferentLetters("", "", 0.2)).toBe(0);
});
