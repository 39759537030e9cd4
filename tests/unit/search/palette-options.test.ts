import { expect, test } from "vitest";
import { paletteGroups } from "@/components/search/palette-options";
import { type SmallData, search } from "./small-data";

const data: SmallData = {
  frameworks: [{ id: "mixer", name: "Mixer" }],
  papers: [
    { title: "Mixer Tricks", authors: ["Eve Steam"] },
    { title: "Steam", shortName: "Steam", authors: ["Tom Steam"] },
  ],
};
const titlesOf = (query: string) => paletteGroups(query, search(data, query)).map(({ title }) => title);

test("lists a framework or author whose name is the query before the papers", () => {
  expect(titlesOf("mixer")).toEqual(["Frameworks", "Papers", "Search"]);
  expect(titlesOf("eve steam")).toEqual(["Authors", "Papers", "Search"]);
});

test("lists a paper whose name is the query first", () => {
  expect(titlesOf("steam")[0]).toBe("Papers");
});

test("lists frameworks and authors that the query names only in part after the papers", () => {
  expect(titlesOf("tricks mix")).toEqual(["Papers", "Search"]);
});
