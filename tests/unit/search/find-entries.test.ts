import { expect, test } from "vitest";
import { type SmallData, search } from "./small-data";

const data: SmallData = {
  topics: [
    { path: "models", title: "Model Compression" },
    { path: "models/quantization", title: "Quantization", aliases: ["量化", "양자화"] },
    { path: "models/qat", title: "Quantization-Aware Training", aliases: ["QAT", "量化感知训练"] },
    { path: "kv", title: "KV Cache Savings", aliases: ["KVキャッシュ最適化"] },
    { path: "moe", title: "Mixture of Experts" },
  ],
  techniques: [
    { id: "qat", name: "Quantization-Aware Training" },
    { id: "rotation", name: "Rotation", aliases: ["Hadamard transform"] },
    { id: "kv-eviction", name: "KV-Cache Eviction" },
  ],
  frameworks: [{ id: "vllm", name: "vLLM", aliases: ["v-llm"] }],
  papers: [{ title: "x", authors: ["Tri Dao", "Christopher Ré"] }],
};
const find = (query: string) => search(data, query).entries.map(({ kind, id }) => `${kind} ${id}`);
const fits = (query: string) => search(data, query).entries.map(({ fit }) => Number(fit.toFixed(2)));

test.each([
  ["quantization", "topic models/quantization"],
  ["QAT", "topic models/qat"],
  ["量化", "topic models/quantization"],
  ["양자화", "topic models/quantization"],
  ["vllm", "framework vllm"],
  ["hadamard transform", "technique rotation"],
  ["tri dao", "author Tri Dao"],
  ["dao tri", "author Tri Dao"],
  ["christopher re", "author Christopher Ré"],
  ["kv cache", "topic kv"],
  ["KVキャッシュ", "topic kv"],
  ["cache eviction", "technique kv-eviction"],
  ['"mixture of experts"', "topic moe"],
])("%s finds %s first", (query, entry) => {
  expect(find(query)[0]).toBe(entry);
});

test("sorts by coverage of the name, then by kind, then shorter names first", () => {
  expect(find("quantization")).toEqual(["topic models/quantization", "topic models/qat", "technique qat"]);
  expect(fits("quantization")).toEqual([1, 0.72, 0.72]);
  expect(find("quantization aware training")).toEqual(["topic models/qat", "technique qat"]);
});

test("ranks the whole name of a technique above a part of a topic's name", () => {
  const topics = [{ path: "rotations", title: "Rotation of Weights" }];
  const techniques = [{ id: "rotation", name: "Rotation" }];
  const { entries } = search({ papers: [], topics, techniques }, "rotation");
  expect(entries.map(({ id }) => id)).toEqual(["rotation", "rotations"]);
});

test("does not match two letters with a long name", () => {
  expect(find("kv")).toEqual([]);
  expect(find("mix")).toEqual(["topic moe"]);
});

test("scores a whole name highest, then its plural or singular, then a part of it", () => {
  expect(fits("rotation")).toEqual([1]);
  expect(fits("rotations")).toEqual([0.98]);
  expect(fits("mixture of expert")).toEqual([0.98]);
  expect(fits("eviction cache")).toEqual([0.63]);
});

test("lowers the fit only slightly for a typo", () => {
  expect(find("rotatoin")).toEqual(["technique rotation"]);
  expect(fits("rotatoin")).toEqual([0.85]);
  expect(fits("mixtrue exprets")).toEqual([0.85]);
});

test("requires all words in a name, and enough of the name", () => {
  expect(find("quantization eviction")).toEqual([]);
  expect(find("aware")).toEqual([]);
  expect(find("eviction")).toEqual([]);
});

test("matches any part of a name in Chinese, Japanese or Korean", () => {
  expect(find("感知训练")).toEqual(["topic models/qat"]);
  expect(fits("感知训练")).toEqual([0.78]);
});

test("ignores stop words", () => {
  expect(find("mixture experts")).toEqual(["topic moe"]);
  expect(find("what is an hadamard transform")).toEqual(["technique rotation"]);
});

test("finds nothing for a single letter, symbols, filters and excluded words", () => {
  for (const query of ["q", "🦄", "", "topic:quantization", "-quantization"]) expect(find(query)).toEqual([]);
});

test("returns the matching name if it is not the title", () => {
  expect(search(data, "量化").entries[0]).toMatchObject({ title: "Quantization", alias: "量化" });
  expect(search(data, "quantization").entries[0]).toMatchObject({ title: "Quantization", alias: undefined });
});

test("does not match English words with a name in Chinese, Japanese or Korean", () => {
  const topics = [
    { path: "eviction", title: "Eviction", aliases: ["KV Cache 淘汰"] },
    { path: "kv", title: "KV Cache Savings" },
  ];
  const found = (query: string) => search({ papers: [], topics }, query).entries.map(({ id }) => id);
  expect(found("kv cache")).toEqual(["kv"]);
  expect(found("KV Cache 淘汰")).toEqual(["eviction"]);
});

test("finds authors by their surname, unless too many have it", () => {
  const names = ["Ada Crust", "Bo Crust", "Cy Crust", "Di Crust"];
  const fitsOf = (authors: string[]) =>
    search({ papers: [{ title: "x", authors }] }, "crust").entries.map(({ fit }) => fit >= 0.8);
  expect(fitsOf(names)).toEqual([true, true, true, true]);
  expect(fitsOf([...names, "Ed Crust"])).not.toContain(true);
  expect(fitsOf(["Crust Baker"])).not.toContain(true);
});
