import fc from "fast-check";
import { expect, test } from "vitest";
import { buildSearchData } from "@/lib/search/build-search-data";
import { type PackedSearchData, packSearchData, unpackSearchData } from "@/lib/search/packed-search-data";
import { compileSmallSurvey } from "../survey-files";
import { smallData } from "./small-data";

/** Returns data as the browser parses it. */
const sent = (packed: PackedSearchData): PackedSearchData => JSON.parse(JSON.stringify(packed));

test("restores packed data", () => {
  const data = buildSearchData(compileSmallSurvey());
  expect(unpackSearchData(sent(packSearchData(data)))).toEqual(data);
});

test("writes the first occurrence of an author as 0", () => {
  const authors = [["Ada", "Bob"], ["Bob", "Cy"], [], ["Ada"]];
  const data = smallData({ papers: authors.map((names, index) => ({ title: `Paper ${index}`, authors: names })) });
  expect(packSearchData(data).papers.authors).toEqual([[0, 0], [2, 0], [], [1]]);
});

test("restores any lists of authors", () => {
  const data = smallData({ papers: [] });
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(9), { maxLength: 5 })), (authors) => {
      const full = { ...data, papers: { ...data.papers, authors } };
      expect(unpackSearchData(sent(packSearchData(full))).papers.authors).toEqual(authors);
    }),
  );
});

test("rejects data of another format", () => {
  const packed = { ...packSearchData(smallData({ papers: [] })), form: "papers-0" };
  // @ts-expect-error Data of another build can have another format.
  expect(() => unpackSearchData(packed)).toThrow("This page cannot read the format of the search data.");
});
