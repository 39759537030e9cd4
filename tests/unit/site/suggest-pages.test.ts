import { expect, test } from "vitest";
import { pickSuggestions, queriesOf, sectionsLike } from "@/lib/site/suggest-pages";

test.each([
  ["/topics/quantization/", ["quantization"]],
  ["/papers/GPTQ/", ["GPTQ"]],
  ["/topics/model-centric/kv-cache_optimization/2024/2/", ["kv cache optimization", "model centric"]],
  ["/papers/gptq.html", ["gptq"]],
  ["/quantization", ["quantization"]],
  ["/topics/%E9%87%8F%E5%8C%96/", ["量化"]],
  ["/papers/100%/", ["100%"]],
  ["/", []],
])("the queries for %s are %j", (path, queries) => {
  expect(queriesOf(path)).toEqual(queries);
});

const sections = [
  { name: "Topics", address: "/topics/" },
  { name: "Techniques", address: "/techniques/" },
  { name: "API", address: "/api/" },
];

test.each([
  ["/technique/lora/", ["Techniques"]],
  ["/Topic/", ["Topics"]],
  ["/ap/", []],
  ["/nothing/", []],
  ["/", []],
])("the sections like %s are %j", (path, names) => {
  expect(sectionsLike(path, sections).map(({ name }) => name)).toEqual(names);
});

const paper = { id: "gptq" };
const entry = (kind: "topic" | "technique", id: string) => ({ kind, id });

test("suggests papers for the address of a paper, and entries of the same kind first for others", () => {
  const response = { entries: [entry("topic", "a"), entry("technique", "b")], papers: [paper] };
  const idsOf = (path: string) => {
    const { entries, papers } = pickSuggestions(path, response);
    return [...papers, ...entries].map(({ id }) => id);
  };
  expect(idsOf("/papers/gptqq/")).toEqual(["gptq"]);
  expect(idsOf("/techniques/c/")).toEqual(["b", "a"]);
  expect(idsOf("/topics/c/")).toEqual(["a", "b"]);
  expect(pickSuggestions("/topics/gptq/", { entries: [], papers: [paper] }).papers).toEqual([paper]);
  expect(pickSuggestions("/papers/a/", { entries: [entry("topic", "a")], papers: [] }).entries).toHaveLength(1);
});
