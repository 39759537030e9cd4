import { expect, test } from "vitest";
import type { EntryHit } from "@/lib/search/describe-entry";
import { flatResults, leadingEntries } from "@/lib/search/flat-results";
import { search } from "./small-data";

const entry = (id: string, fit: number, kind: EntryHit["kind"] = "topic"): EntryHit => ({
  kind,
  id,
  title: id,
  alias: undefined,
  trail: [],
  fit,
  papers: 1,
  color: undefined,
});
const leading = (...entries: EntryHit[]) => leadingEntries({ entries, papers: [] }).map(({ id }) => id);

test("leads with entries whose name is the query, without partial matches", () => {
  expect(leading(entry("whole", 1), entry("plural", 0.98, "technique"), entry("part", 0.9))).toEqual([
    "whole",
    "plural",
  ]);
});

test("leads with entries that the query mostly covers if no name is the query", () => {
  expect(leading(entry("most", 0.8), entry("more", 0.6, "framework"), entry("less", 0.59))).toEqual(["most", "more"]);
});

test("a paper whose name is the query precedes frameworks and pages of the same name", () => {
  const namesOf = (query: string) => {
    const response = search(
      {
        frameworks: [
          { id: "gptqmodel", name: "GPTQModel" },
          { id: "sglang", name: "SGLang" },
          { id: "awq-runner", name: "AWQRunner" },
          { id: "flexgen", name: "FlexGen" },
        ],
        models: [{ id: "gptq", name: "GPTQ" }],
        papers: [
          { title: "Accurate Quantization", shortName: "GPTQ" },
          { title: "Structured Programs", shortName: "SGLang" },
          { title: "Serving beside SGLang" },
          { title: "A Survey of FlexGen" },
        ],
      },
      query,
    );
    return flatResults(response).map(({ kind, hit }) => `${kind} ${hit.title}`);
  };
  expect(namesOf("gptq")).toEqual(["paper Accurate Quantization", "page Memory for GPTQ"]);
  expect(namesOf("sglang")).toEqual(["paper Structured Programs", "framework SGLang", "paper Serving beside SGLang"]);
  expect(namesOf("flexgen")).toEqual(["framework FlexGen", "paper A Survey of FlexGen"]);
  expect(namesOf("awqr")).toEqual(["framework AWQRunner"]);
});

const named = (q: string) => {
  const data = {
    techniques: [{ id: "splitting", name: "Splitting", aliases: ["question splitting", "loraine", "awq kernels"] }],
    papers: [
      { title: "Quest" },
      { title: "On LoRA", shortName: "LoRA" },
      { title: "Other", arxiv: "2306.00978", id: "awq" },
    ],
  };
  return flatResults(search(data, q)).map(({ kind, hit }) => `${kind} ${hit.title}`);
};

test.each([
  ["quest", "paper Quest"],
  ["LoRA", "paper On LoRA"],
  ["awq", "paper Other"],
])("lists the paper with the name %s before an entry with a longer name", (q, first) => {
  expect(named(q)[0]).toBe(first);
});

test("lists entries with a longer name first if no paper has the name", () => {
  expect(named("question")[0]).toBe("technique Splitting");
});

test("returns at most three leading entries and no authors", () => {
  const topics = ["a", "b", "c", "d"].map((id) => entry(id, 1));
  expect(leading(entry("Ada", 1, "author"), ...topics)).toEqual(["a", "b", "c"]);
  expect(leading(entry("Ada", 1, "author"), entry("part", 0.7))).toEqual(["part"]);
});

test("lists entries before papers", () => {
  const response = search(
    {
      topics: [{ path: "pruning", title: "Pruning" }],
      techniques: [{ id: "pruning", name: "Pruning" }],
      papers: [{ title: "Pruning", authors: ["Ada Pruning"] }],
    },
    "pruning",
  );
  expect(flatResults(response).map(({ kind, hit }) => `${kind} ${hit.id}`)).toEqual([
    "topic pruning",
    "technique pruning",
    "paper pruning",
  ]);
});
