import { expect, test } from "vitest";
import { filterBits, filterPapers, findTopics } from "@/lib/search/query/filter-papers";
import { parseQuery } from "@/lib/search/query/parse-query";
import { termsOf } from "@/lib/search/query-terms";
import { buildSearchIndex } from "@/lib/search/search-index";
import { smallData } from "../small-data";

const data = smallData({
  topics: [
    { path: "models", title: "Model-Centric" },
    { path: "models/quantization", title: "Quantization", aliases: ["量化", "low-bit models"] },
    { path: "models/quantization/weights", title: "Weight-Only" },
    { path: "systems", title: "Systems" },
    { path: "systems/serving-weights", title: "Serving Weights" },
  ],
  techniques: [
    { id: "rotation", name: "Rotation" },
    { id: "nm-sparsity", name: "Semi-Structured Sparsity", aliases: ["N:M sparsity"] },
  ],
  venues: [
    { name: "ACL" },
    { name: "ACL Findings" },
    { name: "EMNLP Findings", aliases: ["Findings of EMNLP"] },
    { name: "ICML", aliases: ["International Conference on Machine Learning"] },
  ],
  papers: [
    {
      title: "A",
      year: 2024,
      venue: "ICML",
      status: "published",
      links: ["code"],
      topics: ["models/quantization/weights"],
      authors: ["Elias Frantar"],
    },
    {
      title: "B",
      year: 2023,
      venue: "ACL",
      status: "published",
      links: ["code", "video"],
      topics: ["models/quantization"],
      techniques: ["rotation"],
      authors: ["Christopher Ré", "Elias Stein"],
    },
    {
      title: "C",
      year: 2023,
      venue: "ACL Findings",
      status: "published",
      topics: ["systems"],
      techniques: ["nm-sparsity"],
      authors: ["Chris Ré"],
    },
    {
      title: "D",
      year: 2022,
      venue: "EMNLP Findings",
      status: "published",
      topics: ["systems", "models/quantization"],
      techniques: ["rotation", "nm-sparsity"],
    },
    { title: "E", year: 2021, topics: ["systems/serving-weights"], authors: ["Li Dao", "Reiner Pope"] },
  ],
});
const index = buildSearchIndex(data);
const filter = (query: string) => filterPapers(termsOf(parseQuery(query)).filters, index);
const passing = (query: string) =>
  [...filter(query).fails].flatMap((failed, paper) => (failed === 0 ? (data.papers.title[paper] ?? "") : [])).join("");

test.each([
  ["", "ABCDE"],
  ["year:2023", "BC"],
  ["year:2022..2023", "BCD"],
  ["year:>2022", "ABC"],
  ["venue:icml", "A"],
  ['venue:"machine learning"', "A"],
  ["venue:ACL", "B"],
  ['venue:"ACL Findings"', "C"],
  ["venue:findings", "CD"],
  ["venue:find", "CD"],
  ["is:preprint", "E"],
  ["is:Published", "ABCD"],
  ["has:code", "AB"],
  ["has:CODE has:video", "B"],
  ["author:frantar", "A"],
  ["author:elias", "AB"],
  ["author:re", "BC"],
  ['author:"christopher re"', "B"],
  ["author:pop", "E"],
  ['author:"re chris"', "C"],
  ["topic:quantization", "ABD"],
  ["topic:models/quantization", "ABD"],
  ["topic:/models/quantization/", "ABD"],
  ["topic:weights", "A"],
  ["topic:systems", "CDE"],
  ["topic:systems topic:quantization", "D"],
  ["topic:量化", "ABD"],
  ['topic:"low-bit models"', "ABD"],
  ["topic:low-bit", "ABD"],
  ["topic:model-centric", "ABD"],
  ["technique:rotation", "BD"],
  ["technique:rotation technique:nm-sparsity", "D"],
  ['technique:"N:M sparsity"', "CD"],
])("%s finds %s", (query, titles) => {
  expect(passing(query)).toBe(titles);
  expect(filter(query).hints).toEqual([]);
});

test("accepts any of several venues, years and statuses, but requires every field", () => {
  expect(passing("year:2024 year:2021")).toBe("AE");
  expect(passing("venue:ICML venue:ACL year:2023")).toBe("B");
  expect(passing("is:preprint is:published year:2021..2022")).toBe("DE");
});

test("excludes each of several values", () => {
  expect(passing("-year:2023")).toBe("ADE");
  expect(passing("-year:2023 -year:2024")).toBe("DE");
  expect(passing("-topic:quantization")).toBe("CE");
  expect(passing("year:2023 -author:stein")).toBe("C");
  expect(passing("-has:code -is:preprint")).toBe("CD");
});

test("returns by which fields each paper fails", () => {
  const { fails } = filter("year:2023 venue:ICML is:preprint has:code");
  const { venue, year, is, others } = filterBits;
  expect([...fails]).toEqual([
    year | is,
    venue | is,
    venue | is | others,
    venue | year | is | others,
    venue | year | others,
  ]);
});

test("finds nothing for unknown values and adds hints", () => {
  const query = "year:soon venue:ICMLL author:nobody topic:cooking technique:baking has:money is:good";
  expect(passing(query)).toBe("");
  expect(filter(query).hints.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "No venue matches “ICMLL”. Example: venue:ICML.",
      "“soon” is not a year. Examples: year:2023, year:2022..2024, year:>2023, year:<2020.",
      "“good” is not a status. Statuses: published, preprint, web, retracted.",
      "No author matches “nobody”. Example: author:frantar.",
      "No topic matches “cooking”. Example: topic:quantization.",
      "No technique matches “baking”. Example: technique:rotation.",
      "“money” is not a type of link. Types: paper, code, project, blog, docs, dataset, model, video.",
    ]
  `);
  expect(filter("x year:soon").hints).toMatchObject([{ start: 2, end: 11 }]);
});

test("excludes nothing for unknown values and adds hints", () => {
  expect(passing("-venue:ICMLL")).toBe("ABCDE");
  expect(filter("-venue:ICMLL").hints).toHaveLength(1);
});

test("does not match values of symbols only", () => {
  expect(passing("author:!")).toBe("");
  expect(passing("topic:/")).toBe("");
  expect(filter("topic:/ author:! venue:🦄").hints).toHaveLength(3);
});

test("finds a topic by path first, then by the end of a path, then by title", () => {
  const { topics } = smallData({
    topics: [
      { path: "serving" },
      { path: "models/serving" },
      { path: "data/kv-cache", title: "Caching" },
      { path: "kv", title: "KV Cache" },
    ],
    papers: [],
  });
  expect(findTopics({ topics }, "serving")).toEqual([0]);
  expect(findTopics({ topics }, "kv-cache")).toEqual([2]);
  expect(findTopics({ topics }, "kv cache")).toEqual([3]);
  expect(findTopics(data, "weights")).toEqual([2]);
  expect(findTopics(data, "Serving Weights")).toEqual([4]);
  expect(findTopics(data, "gone")).toEqual([]);
});
