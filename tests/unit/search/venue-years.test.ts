import { expect, test } from "vitest";
import { parseQuery } from "@/lib/search/query/parse-query";
import { termsOf } from "@/lib/search/query-terms";
import { buildSearchIndex } from "@/lib/search/search-index";
import { splitVenueYears, venueWords } from "@/lib/search/venue-years";
import { smallData, titlesFound } from "./small-data";

const data = {
  venues: [{ name: "NeurIPS", aliases: ["NIPS", "Neural Systems"] }, { name: "ICML" }, { name: "ICML Workshop" }],
  papers: [
    { title: "Loaf", venue: "ICML Workshop", year: 2023 },
    { title: "Oven", venue: "ICML", year: 2023 },
    { title: "Yeast 23", venue: "NeurIPS", year: 2022 },
  ],
};

const read = (query: string) =>
  splitVenueYears(termsOf(parseQuery(query)).wanted, venueWords(buildSearchIndex(smallData(data)))).map((term) =>
    term.type === "word" ? term.text : term.words.join(" "),
  );

test.each([
  ["icml23", ["icml", "2023"]],
  ["ICML2023", ["icml", "2023"]],
  ["NeurIPS'23 yeast", ["neurips", "2023", "yeast"]],
  ["nips ’22", ["nips", "2022"]],
  ["neural23", ["neural23"]],
  ["yeast 23", ["yeast", "23"]],
  ["int8 icml", ["int8", "icml"]],
])("reads %s as %j", (query, words) => {
  expect(read(query)).toEqual(words);
});

test("ranks the papers of a conference above those of its workshops", () => {
  expect(titlesFound(data, "icml23")).toEqual(["Oven", "Loaf"]);
  expect(titlesFound(data, "icml workshop 23")).toEqual(["Loaf"]);
});
