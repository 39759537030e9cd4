import fc from "fast-check";
import { expect, test } from "vitest";
import { buildSearchData } from "@/lib/search/build-search-data";
import { detailsFile } from "@/lib/search/details-file";
import { packSearchData, searchDataFile, unpackSearchData } from "@/lib/search/packed-search-data";
import { compileSmallSurvey } from "../survey-files";
import { smallData } from "./small-data";

/** Returns both files as the browser parses them. */
const sent = (packed: ReturnType<typeof packSearchData>): typeof packed => JSON.parse(JSON.stringify(packed));

test("restores packed data", () => {
  const data = buildSearchData(compileSmallSurvey());
  const { first, details } = sent(packSearchData(data));
  expect(unpackSearchData(first, details)).toEqual(data);
});

test("restores all but notes and references from the first file", () => {
  const data = smallData({ papers: [{ title: "GPTQ", arxiv: "2210.17323", references: "d:a", noteWords: "hessian" }] });
  const { papers } = unpackSearchData(sent(packSearchData(data)).first);
  expect(papers).toEqual({ ...data.papers, references: [""], noteWords: [""] });
});

test("writes names of techniques in Chinese, Japanese and Korean to the details", () => {
  const data = buildSearchData(compileSmallSurvey());
  const technique = { id: "pruning", name: "Pruning", aliases: ["sparsity", "剪枝", "枝刈り", "프루닝", "CoT 압축"] };
  const { first, details } = sent(packSearchData({ ...data, techniques: [technique] }));
  expect(first.techniques).toEqual([{ ...technique, aliases: ["sparsity"] }]);
  expect(details.techniqueNames).toEqual([["剪枝", "枝刈り", "프루닝", "CoT 압축"]]);
  expect(unpackSearchData(first).techniques).toEqual(first.techniques);
  expect(unpackSearchData(first, details).techniques).toEqual([technique]);
});

test("writes the first occurrence of an author as 0", () => {
  const authors = [["Ada", "Bob"], ["Bob", "Cy"], [], ["Ada"]];
  const data = smallData({ papers: authors.map((names, index) => ({ title: `Paper ${index}`, authors: names })) });
  expect(packSearchData(data).first.papers.authors).toEqual([[0, 0], [2, 0], [], [1]]);
});

test("restores any lists of authors", () => {
  const data = smallData({ papers: [] });
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(9), { maxLength: 5 })), (authors) => {
      const full = { ...data, papers: { ...data.papers, authors } };
      expect(unpackSearchData(sent(packSearchData(full)).first).papers.authors).toEqual(authors);
    }),
  );
});

test("rejects data of another format", () => {
  const { first, details } = packSearchData(smallData({ papers: [] }));
  const message = "This page cannot read the format of the search data.";
  // @ts-expect-error Data of another build can have another format.
  expect(() => unpackSearchData({ ...first, form: "papers-0" })).toThrow(message);
  // @ts-expect-error The same holds for the details.
  expect(() => unpackSearchData(first, { ...details, form: "papers-0" })).toThrow(message);
});

test("rejects details of other papers", () => {
  const { first } = packSearchData(smallData({ papers: [{ title: "GPTQ" }] }));
  const { details } = packSearchData(smallData({ papers: [] }));
  expect(() => unpackSearchData(first, details)).toThrow("different numbers of papers");
});

test("changes the names of the files with the content", () => {
  const file = searchDataFile("0123abcd");
  expect(file).toBe("papers-13-0123abcd.json");
  expect(detailsFile(`/data/${file}`)).toBe("/data/papers-13-0123abcd-details.json");
});
