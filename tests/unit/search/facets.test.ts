import { expect, test } from "vitest";
import type { FacetField } from "@/lib/search/facets";
import { findTopics } from "@/lib/search/query/filter-papers";
import { type SmallData, search, smallData } from "./small-data";

const data: SmallData = {
  topics: [
    { path: "models", title: "Model-Centric" },
    { path: "models/quantization", title: "Quantization" },
    { path: "models/quantization/training", title: "Training" },
    { path: "systems", title: "Systems" },
    { path: "systems/training", title: "Training" },
  ],
  techniques: [
    { id: "rotation", name: "Rotation" },
    { id: "lora", name: "Low-Rank Adapters" },
  ],
  papers: [
    {
      title: "Cache one",
      year: 2024,
      venue: "ICML",
      status: "published",
      links: ["code", "video"],
      topics: ["models/quantization/training"],
      techniques: ["lora"],
    },
    {
      title: "Cache two",
      year: 2023,
      venue: "ICML",
      status: "published",
      links: ["code"],
      topics: ["models/quantization"],
      techniques: ["rotation", "lora"],
    },
    {
      title: "Cache three",
      year: 2023,
      venue: "ACL",
      status: "published",
      topics: ["systems/training", "models/quantization"],
    },
    { title: "Cache four", year: 2022, links: ["code"], topics: ["systems"] },
    {
      title: "Other",
      year: 2020,
      venue: "OSDI",
      status: "published",
      links: ["blog"],
      topics: ["systems"],
      techniques: ["rotation"],
    },
  ],
};

/** Returns the values of a facet with their counts, for a query. */
function facet(field: FacetField, query: string): [string, number][] {
  return search(data, query).facets[field].map(({ value, count }) => [value, count]);
}

test("counts the values of found papers and leaves out values without papers", () => {
  expect(facet("year", "cache")).toEqual([
    ["2024", 1],
    ["2023", 2],
    ["2022", 1],
  ]);
  expect(facet("venue", "cache")).toEqual([
    ["ICML", 2],
    ["ACL", 1],
    ["arXiv", 1],
  ]);
  expect(facet("is", "cache")).toEqual([
    ["published", 3],
    ["preprint", 1],
  ]);
  expect(facet("has", "cache")).toEqual([
    ["code", 3],
    ["video", 1],
  ]);
  expect(facet("technique", "cache")).toEqual([
    ["lora", 2],
    ["rotation", 1],
  ]);
});

test("lists topics in the order of the taxonomy and counts each paper below them once", () => {
  expect(search(data, "cache").facets.topic).toEqual([
    { value: "models", label: "Model-Centric", depth: 0, count: 3 },
    { value: "quantization", label: "Quantization", depth: 1, count: 3 },
    { value: "quantization/training", label: "Training", depth: 2, count: 1 },
    { value: "systems", label: "Systems", depth: 0, count: 2 },
    { value: "systems/training", label: "Training", depth: 1, count: 1 },
  ]);
});

test("gives each topic a value that no other topic matches", () => {
  const complete = smallData(data);
  for (const { value, label } of search(data, "").facets.topic) {
    expect(findTopics(complete, value).map((index) => complete.topics[index]?.title)).toEqual([label]);
  }
});

test("ignores filters by venue, year and status in their own counts", () => {
  expect(facet("venue", "cache venue:ICML")).toEqual(facet("venue", "cache"));
  expect(facet("year", "cache year:2024 year:2022")).toEqual(facet("year", "cache"));
  expect(facet("is", "cache is:preprint")).toEqual(facet("is", "cache"));
});

test("applies them to the counts of all other fields", () => {
  expect(facet("year", "cache venue:ICML")).toEqual([
    ["2024", 1],
    ["2023", 1],
  ]);
  expect(facet("venue", "cache year:2023")).toEqual([
    ["ACL", 1],
    ["ICML", 1],
  ]);
  expect(facet("topic", "cache is:preprint")).toEqual([["systems", 1]]);
  expect(facet("venue", "cache is:published year:2023 venue:OSDI")).toEqual([
    ["ACL", 1],
    ["ICML", 1],
  ]);
});

test("applies filters by topic, technique and link to their own counts", () => {
  expect(facet("has", "has:code has:video")).toEqual([
    ["code", 1],
    ["video", 1],
  ]);
  expect(facet("technique", "technique:rotation")).toEqual([
    ["rotation", 2],
    ["lora", 1],
  ]);
  expect(facet("topic", "topic:systems topic:quantization").map(([value]) => value)).not.toContain(
    "quantization/training",
  );
});

test("removes excluded values from all counts", () => {
  expect(facet("venue", "cache -venue:ICML")).toEqual([
    ["ACL", 1],
    ["arXiv", 1],
  ]);
  expect(facet("year", "cache -venue:ICML")).toEqual([
    ["2023", 1],
    ["2022", 1],
  ]);
});

test("counts other values even if no paper passes the filters", () => {
  expect(search(data, "cache venue:OSDI").total).toBe(0);
  expect(facet("venue", "cache venue:OSDI")).toEqual(facet("venue", "cache"));
  expect(facet("year", "year:1999")).toEqual(facet("year", ""));
});

test("returns no values if nothing is found", () => {
  expect(search(data, "xylophone").facets).toEqual({
    topic: [],
    technique: [],
    year: [],
    venue: [],
    has: [],
    is: [],
    facts: [],
  });
});
