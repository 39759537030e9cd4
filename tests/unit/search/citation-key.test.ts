import { expect, test } from "vitest";
import { papersOfKey } from "@/lib/search/citation-key";
import { buildSearchIndex } from "@/lib/search/search-index";
import { smallData } from "./small-data";

const papers = [
  {
    title: "Crumb: Fast Baking of Large Loaves",
    shortName: "Crumb",
    id: "crumb",
    authors: ["Ada van Rye", "Bo Levain", "Cy Oven"],
    arxiv: "2211.00001",
    year: 2023,
  },
  { title: "Steam in the Oven", authors: ["Ada van Rye", "Łena Crust"], year: 2023 },
  { title: "On Yeast", authors: ["Łena Crust"], year: 2021 },
  { title: "Sour", authors: ["Dee Salt"], year: 2023 },
];
const index = buildSearchIndex(smallData({ papers }));
const find = (key: string) => papersOfKey(key, index).map((paper) => papers[paper]?.title.split(/[ :]/)[0]);

test.each([
  "rye2023crumb",
  "rye2022crumb",
  "rye2024fast",
  "vanrye2023baking",
  "rye-etal-2023-crumb",
  "rye_crumb_2023",
  "ryeCrumbFastBaking2023",
  "Rye2023CrumbFB",
  "rye23crumb",
  "\\cite{rye2023crumb}",
  "[@rye2023crumb]",
  "@article{rye2023crumb,",
  "DBLP:conf/bread/RyeLO23",
  "DBLP:conf/bread/RyeL022",
])("%s finds the paper by its first author, year and title", (key) => {
  expect(find(key)).toEqual(["Crumb"]);
});

test("finds the few papers of the first author and the year without a word of a title", () => {
  expect(find("rye2023")).toEqual(["Crumb", "Steam"]);
  expect(find("crust2021")).toEqual(["On"]);
});

test("finds them for an unknown word as well, because keys have nicknames", () => {
  expect(find("salt2023nickname")).toEqual(["Sour"]);
});

test.each([
  "rye2019crumb",
  "levain2023crumb",
  "ryecrumb",
  "int8",
  "fp16",
  "2023.acl-long.1",
  "neurips2023",
  "",
  "a b 2023",
])("%j finds nothing", (key) => {
  expect(find(key)).toEqual([]);
});
