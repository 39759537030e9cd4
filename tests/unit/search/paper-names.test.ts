import { expect, test } from "vitest";
import { preparePaperNames } from "@/lib/search/paper-names";
import { buildSearchIndex } from "@/lib/search/search-index";
import { smallData } from "./small-data";

const names = preparePaperNames(
  buildSearchIndex(
    smallData({
      papers: [
        { title: "LoRA: Low-Rank Adaptation", shortName: "LoRA", arxiv: "2106.09685" },
        { title: "LoRA+: Efficient Adaptation", shortName: "LoRA+", id: "lora-plus" },
        { title: "Lora", id: "lora-of-old" },
      ],
    }),
  ),
);

test("distinguishes punctuation in names but not in their letters", () => {
  expect(names.byName.get("lora")).toEqual([0]);
  expect(names.byName.get("lora+")).toEqual([1]);
  expect(names.byNameLetters.get("lora")).toEqual([0, 1]);
});

test("collects arXiv ids and ids as names, and titles separately", () => {
  expect(names.byName.get("2106.09685")).toEqual([0]);
  expect(names.byName.get("lora-plus")).toEqual([1]);
  expect(names.byNameLetters.get("loraofold")).toEqual([2]);
  expect(names.byTitleLetters.get("lora")).toEqual([2]);
  expect(names.byTitleLetters.get("loralowrankadaptation")).toEqual([0]);
});
