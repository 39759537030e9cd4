import { expect, test } from "vitest";
import type { PaperHit } from "@/lib/search/describe-hit";
import type { Range } from "@/lib/search/term-ranges";
import { type SmallData, type SmallPaper, search } from "./small-data";

const paper: SmallPaper = {
  title: "QuaRot: Outlier-Free 4-Bit Inference in Rotated LLMs",
  shortName: "QuaRot",
  arxiv: "2404.00456",
  authors: ["Saleh Ashkboos", "Amirkeivan Mohtashami", "Maximilian Croci", "Bo Li"],
  venue: "NeurIPS",
  year: 2024,
  status: "published",
  links: ["code", "video"],
  topics: ["models/quantization/weights"],
  techniques: ["rotation", "incoherence"],
  tldr: "Rotates weights so that outliers vanish.",
  noteWords: "hadamard hadamards kernels perplexity",
};
const data: SmallData = {
  topics: [
    { path: "models", title: "Model-Centric" },
    { path: "models/quantization", title: "Quantization", aliases: ["低比特量化"] },
    { path: "models/quantization/weights", title: "Weight-Only" },
  ],
  techniques: [
    { id: "rotation", name: "Rotation", aliases: ["Hadamard transform"] },
    { id: "incoherence", name: "Incoherence Processing" },
  ],
  venues: [{ name: "NeurIPS", aliases: ["Advances in Neural Information Processing Systems"] }],
  papers: [paper],
  authorPages: { "Saleh Ashkboos": "", "Maximilian Croci": "max-croci" },
};

function hit(query: string): PaperHit {
  const [found] = search(data, query).papers;
  if (!found) throw new Error(`${query} finds nothing`);
  return found;
}

/** Returns a text with its marked parts in brackets. */
function marked(text: string | undefined, ranges: readonly Range[]): string {
  return ranges.reduceRight(
    (rest, [start, end]) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text ?? "",
  );
}
const reasons = (query: string) =>
  hit(query).reasons.map(({ field, text, ranges }) => `${field}: ${marked(text, ranges)}`);

test("describes a paper with title, first authors, venue, year and summary", () => {
  expect(hit("")).toEqual({
    id: "quarot",
    score: 0,
    title: paper.title,
    titleRanges: [],
    authors: {
      names: [
        { name: "Saleh Ashkboos", id: "saleh-ashkboos", ranges: [] },
        { name: "Amirkeivan Mohtashami", ranges: [] },
        { name: "Maximilian Croci", id: "max-croci", ranges: [] },
      ],
      hasMore: true,
    },
    venue: "NeurIPS 2024",
    venueId: "neurips",
    hasCode: true,
    hasFacts: false,
    isRetracted: false,
    name: undefined,
    unverified: undefined,
    tldr: "Rotates weights so that outliers vanish.",
    tldrRanges: [],
    color: undefined,
    fields: [],
    reasons: [],
  });
});

test("marks matches, including those of other forms of a word", () => {
  const { title, titleRanges, tldr, tldrRanges, fields } = hit("outlier rotat");
  expect(marked(title, titleRanges)).toBe("QuaRot: [Outlier]-Free 4-Bit Inference in [Rotated] LLMs");
  expect(marked(tldr, tldrRanges)).toBe("[Rotates] weights so that [outliers] vanish.");
  expect(fields).toEqual(["title", "tldr"]);
});

test("marks the word that a typo matches", () => {
  const { title, titleRanges } = hit("outleir");
  expect(marked(title, titleRanges)).toBe("QuaRot: [Outlier]-Free 4-Bit Inference in Rotated LLMs");
});

test("marks a number and its unit as separate words", () => {
  const { title, titleRanges } = hit("4bit");
  expect(marked(title, titleRanges)).toBe("QuaRot: Outlier-Free [4]-[Bit] Inference in Rotated LLMs");
});

test("marks shown authors and lists others as a reason", () => {
  expect(hit("croci").authors?.names.map(({ name, ranges }) => marked(name, ranges))).toEqual([
    "Saleh Ashkboos",
    "Amirkeivan Mohtashami",
    "Maximilian [Croci]",
  ]);
  expect(reasons("croci")).toEqual([]);
  expect(reasons("bo li")).toEqual(["author: [Bo] [Li]"]);
});

test("lists matches in texts that the result does not show as reasons", () => {
  expect(reasons("2404.00456")).toEqual(["name: [2404.00456]"]);
  expect(reasons("incoherence")).toEqual(["technique: [Incoherence] Processing"]);
  expect(reasons("transform")).toEqual(["technique: Hadamard [transform]"]);
  expect(reasons("quantization")).toEqual(["topic: [Quantization]"]);
  expect(reasons("systems")).toEqual(["venue: Advances in Neural Information Processing [Systems]"]);
  expect(hit("quantization outlier").fields).toEqual(["title", "tldr", "topic"]);
});

test("lists only reasons that explain another term", () => {
  expect(reasons("weight quantization")).toEqual(["topic: [Quantization]"]);
  expect(reasons("inference rotation")).toEqual(["technique: [Rotation]"]);
});

test("lists the matching words of a note", () => {
  expect(reasons("perplexity kernels")).toEqual(["note: [kernels], [perplexity]"]);
});

test("lists no reason for terms that the result shows", () => {
  expect(reasons("rotated inference")).toEqual([]);
  expect(reasons("neurips 2024")).toEqual([]);
  expect(hit("neurips 2024").fields).toEqual(["venue", "year"]);
  expect(hit("quarot").fields).toEqual(["title", "name"]);
});

test("merges overlapping pairs of characters", () => {
  expect(reasons("低比特量化")).toEqual(["topic: [低比特量化]"]);
  expect(reasons("量化")).toEqual(["topic: 低比特[量化]"]);
});

test("marks a word once if two terms match it", () => {
  expect(hit("outlier outl").titleRanges).toEqual([[8, 15]]);
});

test("marks the words of a phrase", () => {
  const { title, titleRanges } = hit('"bit inference"');
  expect(marked(title, titleRanges)).toBe("QuaRot: Outlier-Free 4-[Bit] [Inference] in Rotated LLMs");
});

test("describes a paper without authors, summary, code and topics", () => {
  const [found] = search({ papers: [{ title: "Bare", venue: "blog", year: 2020 }] }, "bare").papers;
  expect(found).toMatchObject({ authors: undefined, venue: "blog 2020", hasCode: false, tldr: "", color: undefined });
});

test("says which papers have facts to compare; a framework that implements a paper is none of them", () => {
  const attributes = [
    { id: "weight-bits", label: "Weight bits" },
    { id: "in", label: "Implemented in" },
  ];
  const papers = [
    { title: "Bits", facts: { "weight-bits": [4] } },
    { title: "Bits in a framework", facts: { in: ["vllm"] } },
  ];
  const found = search({ papers, attributes }, "bits").papers;
  expect(found.map(({ title, hasFacts }) => [title, hasFacts])).toEqual([
    ["Bits", true],
    ["Bits in a framework", false],
  ]);
});
