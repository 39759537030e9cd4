import { expect, test } from "vitest";
import { listAt } from "@/lib/search/postings";
import type { SearchField } from "@/lib/search/search-fields";
import { buildSearchIndex, namesAt, textBreak } from "@/lib/search/search-index";
import { smallData } from "./small-data";

const data = smallData({
  topics: [
    { path: "models", title: "Model-Centric" },
    { path: "models/quantization", title: "Quantization", aliases: ["量化"] },
    { path: "models/quantization/weights", title: "Weights" },
    { path: "systems", title: "Systems" },
  ],
  techniques: [{ id: "rotation", name: "Rotation", aliases: ["Hadamard transform"] }],
  frameworks: [{ id: "vllm", name: "vLLM", papers: ["Serving"] }],
  venues: [{ name: "ICML", aliases: ["International Conference on Machine Learning"] }],
  papers: [
    {
      title: "QuaRot: Outlier-Free 4-Bit Inference",
      shortName: "QuaRot",
      arxiv: "2404.00456",
      authors: ["Saleh Ashkboos"],
      venue: "ICML",
      year: 2024,
      topics: ["models/quantization/weights", "models/quantization"],
      techniques: ["rotation"],
      tldr: "Rotates weights.",
      noteWords: "hadamard kernels",
    },
    { title: "Serving", topics: ["systems", "models/quantization"], authors: ["Saleh Ashkboos", "Ion Stoica"] },
  ],
});
const index = buildSearchIndex(data);
const { vocabulary } = index;

/** Returns the papers that have a word in a field. */
function papersWith(field: SearchField, word: string): number[] {
  const { itemsWith, papersOf } = index.fields.find((each) => each.field === field) ?? {};
  const id = vocabulary.idOf(word);
  if (!itemsWith || id === undefined) return [];
  const items = [...itemsWith.of(id)];
  return papersOf ? [...new Set(items.flatMap((item) => [...papersOf.of(item)]))] : items;
}

test.each<[SearchField, string, number[]]>([
  ["name", "quarot", [0]],
  ["name", "2404.00456", [0]],
  ["title", "outlier", [0]],
  ["title", "serving", [1]],
  ["author", "ashkboos", [0, 1]],
  ["author", "stoica", [1]],
  ["technique", "hadamard", [0]],
  ["framework", "vllm", [1]],
  ["topic", "weights", [0]],
  ["topic", "quantization", [0, 1]],
  ["topic", "量化", [0, 1]],
  ["topic", "centric", [0, 1]],
  ["topic", "systems", [1]],
  ["venue", "icml", [0]],
  ["venue", "conference", [0]],
  ["year", "2024", [0]],
  ["tldr", "rotates", [0]],
  ["note", "kernels", [0]],
  ["note", "outlier", []],
  ["title", "vllm", []],
])("indexes the %s of papers by %s", (field, word, papers) => {
  expect(papersWith(field, word)).toEqual(papers);
});

test("keeps the order of words and separates the texts of an item", () => {
  const name = index.fields.find(({ field }) => field === "name");
  const words = [...listAt(name?.words ?? index.titleWords, 0)];
  expect(words.map((id) => (id === textBreak ? "|" : vocabulary.wordAt(id)))).toEqual([
    "quarot",
    "|",
    "2404.00456",
    "|",
    "quarot",
  ]);
  expect([...listAt(index.titleWords, 0)].map(vocabulary.wordAt)).toEqual([
    "quarot",
    "outlier",
    "free",
    "4",
    "bit",
    "inference",
  ]);
});

test("lists a paper once under each of its topics and their ancestors", () => {
  const pathsOf = (paper: number) => [...listAt(index.topicsOf, paper)].map((index) => data.topics[index]?.path);
  expect(pathsOf(0)).toEqual(["models", "models/quantization", "models/quantization/weights"]);
  expect(pathsOf(1)).toEqual(["systems", "models", "models/quantization"]);
  expect([...index.papersByTopic.of(1)]).toEqual([0, 1]);
  expect([...index.papersByTechnique.of(0)]).toEqual([0]);
  expect([...index.papersByAuthor.of(0)]).toEqual([0, 1]);
});

test("indexes entries by the words of all their names", () => {
  const entriesWith = (kind: keyof typeof index.entriesWith, word: string) => [
    ...index.entriesWith[kind].of(vocabulary.idOf(word) ?? textBreak),
  ];
  expect(entriesWith("topic", "量化")).toEqual([1]);
  expect(entriesWith("technique", "transform")).toEqual([0]);
  expect(entriesWith("framework", "vllm")).toEqual([0]);
  expect(entriesWith("author", "stoica")).toEqual([1]);
  expect(entriesWith("author", "vllm")).toEqual([]);
});

test("returns short name, arXiv id and id as names of a paper", () => {
  expect(namesAt(data.papers, 0)).toEqual(["QuaRot", "2404.00456", "quarot"]);
  expect(namesAt(data.papers, 1)).toEqual(["serving"]);
});

test("indexes a survey without papers", () => {
  expect(buildSearchIndex(smallData({ papers: [] }))).toMatchObject({
    size: 0,
    topicsOf: { values: new Uint32Array(0) },
  });
});
