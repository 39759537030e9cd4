import fc from "fast-check";
import { expect, test } from "vitest";
import { buildSearchData } from "@/lib/search/build-search-data";
import { type PackedSearchData, packSearchData, unpackSearchData } from "@/lib/search/packed-search-data";
import { compileSmallSurvey } from "../survey-files";
import { smallData } from "./small-data";

/** What arrives when data is sent as JSON. */
const sent = (packed: PackedSearchData): PackedSearchData => JSON.parse(JSON.stringify(packed));

test("unpacking gives the data that was packed", () => {
  const data = buildSearchData(compileSmallSurvey());
  expect(unpackSearchData(sent(packSearchData(data)))).toEqual(data);
});

test("an author who comes for the first time is 0", () => {
  const authors = [["Ada", "Bob"], ["Bob", "Cy"], [], ["Ada"]];
  const data = smallData({ papers: authors.map((names, place) => ({ title: `Paper ${place}`, authors: names })) });
  expect(packSearchData(data).papers.authors).toEqual([[0, 0], [2, 0], [], [1]]);
});

test("whoever wrote what, unpacking gives it back", () => {
  const data = smallData({ papers: [] });
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(9), { maxLength: 5 })), (authors) => {
      const full = { ...data, papers: { ...data.papers, authors } };
      expect(unpackSearchData(sent(packSearchData(full))).papers.authors).toEqual(authors);
    }),
  );
});

test("data of another form is refused", () => {
  const packed = { ...packSearchData(smallData({ papers: [] })), form: "papers-0" };
  // @ts-expect-error Another build's data has another form.
  expect(() => unpackSearchData(packed)).toThrow("The search data has a form that this page does not know.");
});
