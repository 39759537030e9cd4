import { expect, test } from "vitest";
import { findCitation } from "@/lib/search/citation-style";
import { buildSearchIndex } from "@/lib/search/search-index";
import { smallData } from "./small-data";

const papers = [
  { title: "Loaf", authors: ["Ada J. Rye", "Bo Levain", "Cy Oven"], arxiv: "2211.00001", year: 2023 },
  { title: "Oven", authors: ["Bo Levain", "Ada J. Rye"], year: 2022 },
  { title: "Yeast", authors: ["Eve Rye"], year: 2020 },
];
const index = buildSearchIndex(smallData({ papers }));
const find = (text: string) => findCitation(text, index).papers.map((paper) => papers[paper]?.title);

test.each([
  ["Rye et al.", ["Loaf", "Yeast", "Oven"]],
  ["Rye et al", ["Loaf", "Yeast", "Oven"]],
  ["(Rye et al., 2023)", ["Loaf"]],
  ["[Rye et al., 2022]", ["Loaf"]],
  ["Rye et al. (2020b)", ["Yeast"]],
  ["Levain and Rye (2022)", ["Oven"]],
  ["Levain & Rye, 2022", ["Oven"]],
  ["Rye, A. J., Levain, B., and Oven, C.", ["Loaf"]],
  ["Rye AJ, Levain B", ["Loaf", "Oven"]],
  ["A.J. Rye", ["Loaf", "Oven"]],
  ["E. Rye", ["Yeast"]],
])("%s finds %j", (text, titles) => {
  expect(find(text)).toEqual(titles);
});

test("shows an author's papers if none is of the year", () => {
  expect(findCitation("Levain et al. (2010)", index)).toEqual({ papers: [1, 0], shown: "levain" });
});

test.each(["Rye", "Rye 2023", "Baker et al. (2023)", "Rye, X.", "loaf (2023)", "LLM QAT", "", "et al."])(
  "%j is no citation of a paper",
  (text) => {
    expect(find(text)).toEqual([]);
  },
);
