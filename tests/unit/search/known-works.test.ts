import { expect, test } from "vitest";
import { type SmallPaper, titlesFound } from "./small-data";

const techniques = [
  { id: "drafting", name: "Drafting", aliases: ["speculative decoding"] },
  { id: "tree-drafting", name: "Tree Drafting", aliases: ["tree speculative decoding"] },
];
// Enough papers that their words alone cannot rank them.
const others = Array.from({ length: 50 }, (_, index): SmallPaper => ({ title: `Speculative Decoding ${index}` }));
const medusa: SmallPaper = { title: "Multiple Heads", techniques: ["drafting"], named: 9 };
const eagle: SmallPaper = { title: "Feature Extrapolation", techniques: ["drafting"], named: 4 };

/** Returns the titles on the first page of results. */
const find = (papers: SmallPaper[]) => titlesFound({ papers, techniques }, "speculative decoding");

test("ranks works that other entries name among the first titles with the query", () => {
  const found = find([...others, medusa, eagle]).slice(0, 5);
  expect(found).toContain("Multiple Heads");
  expect(found).toContain("Feature Extrapolation");
});

test("leaves works that no entry names behind the titles with the query", () => {
  expect(find([...others, { ...medusa, named: 0 }])).not.toContain("Multiple Heads");
});

test("of few papers, ranks titles with the query first", () => {
  expect(find([...others.slice(0, 5), medusa]).indexOf("Multiple Heads")).toBe(5);
});

test("prefers the technique that the query names to one that has it in a longer name", () => {
  const tree: SmallPaper = { title: "Trees", techniques: ["tree-drafting"], named: 30 };
  const found = find([...others, medusa, tree]);
  expect(found).toContain("Multiple Heads");
  expect(found).not.toContain("Trees");
});
