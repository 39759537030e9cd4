import fc from "fast-check";
import { expect, test } from "vitest";
import { packSearchData, unpackSearchData } from "@/lib/search/packed-search-data";
import { createSearchEngine } from "@/lib/search/search-engine";
import { requestFor, sortOrders } from "@/lib/search/search-request";
import { anyText } from "./any-text";
import { type SmallData, search, smallData, titlesFound } from "./small-data";

const data: SmallData = {
  topics: [
    { path: "models", title: "Model-Centric" },
    { path: "models/quantization", title: "Quantization", aliases: ["量化", "量子化", "양자화"] },
    { path: "kv", title: "KV Cache", aliases: ["KV缓存优化"] },
  ],
  techniques: [{ id: "rotation", name: "Rotation", aliases: ["Hadamard transform"] }],
  frameworks: [{ id: "vllm", name: "vLLM" }],
  venues: [{ name: "ICML" }, { name: "NeurIPS" }],
  papers: [
    { title: "KVCache in Practice", year: 2025, topics: ["kv"] },
    { title: "Evicting from the KV Cache", year: 2024, venue: "ICML", topics: ["kv"], authors: ["Christopher Ré"] },
    {
      title: "4-bit Rotations",
      shortName: "QuaRot",
      year: 2024,
      venue: "NeurIPS",
      topics: ["models/quantization"],
      techniques: ["rotation"],
    },
    { title: "The Era of 1.58 Bits", year: 2024, topics: ["models/quantization"], tldr: "Weights of -1, 0 and 1." },
    { title: "Learning N:M Sparsity, such as 2:4", year: 2023, venue: "ICML", authors: ["Adrian Łańcucki"] },
    {
      title: "GPTQ: Accurate Post-Training Quantization",
      shortName: "GPTQ",
      arxiv: "2210.17323",
      year: 2022,
      authors: ["Elias Frantar"],
      topics: ["models/quantization"],
    },
    { title: "Adapters", year: 2019 },
  ],
};
const find = (query: string) => titlesFound(data, query);
const [kvCompound, kvApart, quarot, bits, sparsity, gptq, adapters] = data.papers.map(({ title }) => title);

test.each([
  ["quarot", [quarot]],
  ["2210.17323", [gptq]],
  ["arxiv:2210.17323", [gptq]],
  ["4-bit", [quarot]],
  ["4bit", [quarot]],
  ["1.58", [bits]],
  ["1.58-bit", [bits]],
  ["2:4", [sparsity]],
  ["n:m sparsity", [sparsity]],
  ["adapter", [adapters]],
  ["adapters", [adapters]],
  ["rotation", [quarot]],
  ["lancucki", [sparsity]],
  ["Łańcucki", [sparsity]],
  ["christopher re", [kvApart]],
  ["Re\u0301", [kvApart]],
  ["ＧＰＴＱ", [gptq]],
  ["hadamard", [quarot]],
  ["GPTQ 量化", [gptq]],
  ["the era of bits", [bits]],
  ["what is eviction", [kvApart]],
  ["2024 icml", [kvApart]],
])("%s finds %j", (query, titles) => {
  expect(find(query)).toEqual(titles);
});

test.each(["kvcache", "kv cache", "kv-cache", "KV cach", "kvcach"])(
  "%s finds the words written as two and as one",
  (query) => {
    expect(find(query).toSorted()).toEqual([kvApart, kvCompound]);
  },
);

test("finds a topic and its papers by a name in another language", () => {
  for (const query of ["量化", "量子化", "양자화"]) {
    expect(search(data, query).entries[0]).toMatchObject({ kind: "topic", title: "Quantization", alias: query });
    expect(find(query)).toEqual([quarot, bits, gptq]);
  }
});

test("returns the fields that match", () => {
  expect(search(data, "frantar quantization").papers).toMatchObject([{ id: "gptq", fields: ["title", "author"] }]);
});

test("returns decreasing scores", () => {
  const scores = search(data, "quantization").papers.map(({ score }) => score);
  expect(scores).toHaveLength(3);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(search(data, "gptq").papers[0]?.score).toBe(6);
});

test("returns all papers, newest first, without a query", () => {
  expect(find("")).toEqual(data.papers.map(({ title }) => title));
  expect(find("   ")).toHaveLength(7);
});

test.each(sortOrders)("sorts all papers by %s before it takes the first ones", (sort) => {
  const all = titlesFound(data, "", { sort });
  expect(all.toSorted()).toEqual(data.papers.map(({ title }) => title).toSorted());
  const first = search(data, "", { sort, show: 2 });
  expect(first.papers.map(({ title }) => title)).toEqual(all.slice(0, 2));
  expect(first.total).toBe(7);
});

test("applies filters with and without words", () => {
  expect(find("venue:ICML")).toEqual([kvApart, sparsity]);
  expect(find("year:2024 -topic:kv")).toEqual([quarot, bits]);
  expect(find("quantization year:2024 -rotation")).toEqual([bits]);
  expect(find('"from the kv cache"')).toEqual([kvApart]);
});

test("corrects a typo and returns the corrected query", () => {
  const response = search(data, "accurate quantizaton year:2022");
  expect(response.papers.map(({ title }) => title)).toEqual([gptq]);
  expect(response.corrected).toBe("accurate quantization year:2022");
  expect(search(data, "quantizat").corrected).toBeUndefined();
  expect(search(data, "quantization").corrected).toBeUndefined();
});

test("returns no correction if nothing is found", () => {
  expect(search(data, "xylophon quantizaton bagpipe")).toMatchObject({ total: 0, corrected: undefined });
});

test("returns hints in the order of the query", () => {
  expect(search(data, 'year:soon auther:x venue:ICMLL "open').hints).toMatchObject([
    { start: 0, message: expect.stringContaining("is not a year") },
    { start: 10, message: expect.stringContaining("Did you mean author?") },
    { start: 19, message: expect.stringContaining("No venue matches") },
    { start: 31, message: expect.stringContaining("not closed") },
  ]);
  expect(search(data, "gptq").hints).toEqual([]);
});

test("suggests topics with similar names if nothing is found", () => {
  expect(search(data, "quantum mechanics")).toMatchObject({
    total: 0,
    entries: [],
    nearest: [{ title: "Quantization" }],
  });
  expect(search(data, "quantization").nearest).toEqual([]);
  expect(search(data, "xylophone").nearest).toEqual([]);
});

test("returns at most 24 entries", () => {
  const techniques = Array.from({ length: 40 }, (_, index) => ({ id: `t${index}`, name: `Cache ${index}` }));
  expect(search({ papers: [], techniques }, "cache").entries).toHaveLength(24);
});

test.each([
  ["ten thousand characters of words", "quantization ".repeat(800), 3],
  ["ten thousand characters of one word", "x".repeat(10_000), 0],
  ["ten thousand symbols", '"-:(*'.repeat(2000), 0],
  ["control characters", "gptq\u0000\u0007\u001b[31m", 0],
  ["a null between words", "\u0000gptq\u0000", 1],
  ["emoji next to words", "gptq 🦄 ❤️", 1],
  ["emoji alone", "🦄🍕🎻", 0],
  ["half an emoji", "gptq \ud83e", 1],
  ["right-to-left text", "כימות מודלים", 0],
  ["right-to-left marks around a word", "\u202bgptq\u202c\u200f", 1],
  ["names of properties that every object has", "constructor __proto__ toString", 0],
])("answers a query of %s", (_, query, total) => {
  expect(search(data, query).total).toBe(total);
});

test("answers any query consistently", () => {
  const engine = createSearchEngine(smallData(data));
  const parts = [
    "kv",
    "cache",
    "gptq",
    "year:",
    "venue:ICML",
    "-",
    '"',
    "..",
    "量",
    "化",
    "quantizaton",
    "\u0301",
    "é",
  ];
  fc.assert(
    fc.property(anyText(...parts), fc.constantFrom(...sortOrders), (q, sort) => {
      const { papers, total, hints, nearest, entries } = engine.search({ ...requestFor(q), sort });
      expect(papers).toHaveLength(total);
      for (const { title, titleRanges, tldr, tldrRanges, reasons } of papers) {
        const marked = [{ text: title, ranges: titleRanges }, { text: tldr, ranges: tldrRanges }, ...reasons];
        for (const { text, ranges } of marked) {
          const ends = [0, ...ranges.flat(), text.length];
          expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        }
      }
      for (const hint of hints) expect(hint.end).toBeLessThanOrEqual(q.length);
      if (nearest.length > 0) expect(total + entries.length).toBe(0);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["c++", ["Kernels in C++"]],
  ["C#", ["Bindings for C#"]],
  ["R+", ["Serving Command R+"]],
  ["F#", []],
])("does not read the sign of %s as punctuation", (q, found) => {
  const titles = [
    "CS Drafting",
    "F-Score",
    "C-Pack",
    "Kernels in C++",
    "Bindings for C#",
    "Command R",
    "Serving Command R+",
  ];
  expect(titlesFound({ papers: titles.map((title) => ({ title, shortName: title })) }, q)).toEqual(found);
});

/** Searches without notes and references. */
const searchFirst = (q: string) =>
  createSearchEngine(unpackSearchData(packSearchData(smallData(data)).first), { hasDetails: false }).search(
    requestFor(q),
  );

test.each([
  ["kv cache", true, true],
  ["quar", true, true],
  ["quantizaton", true, false],
  ["papers about quantization", true, false],
  ["cache -gptq", true, false],
  ["https://doi.org/10.1145/1571941.1572114", true, false],
  ["nothing", true, false],
  ["year:2024", false, true],
  ["", false, true],
])(
  "without notes and references, tells for %j whether they may add results, and whether they only add",
  (q, isPartial, isExact) => {
    expect(searchFirst(q)).toMatchObject({ isPartial, isExact });
    expect(search(data, q)).toMatchObject({ isPartial: false });
  },
);
