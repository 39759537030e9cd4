import { expect, test } from "vitest";
import type { PaperHit, Range } from "@/lib/search/describe-hit";
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
};

function hit(query: string): PaperHit {
  const [found] = search(data, query).papers;
  if (!found) throw new Error(`${query} finds nothing`);
  return found;
}

/** A text with what is marked in brackets. */
function marked(text: string | undefined, ranges: readonly Range[]): string {
  return ranges.reduceRight(
    (rest, [start, end]) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text ?? "",
  );
}
const reasons = (query: string) =>
  hit(query).reasons.map(({ field, text, ranges }) => `${field}: ${marked(text, ranges)}`);

test("a paper is shown with title, first authors, venue and year, and summary", () => {
  expect(hit("")).toEqual({
    id: "quarot",
    score: 0,
    title: paper.title,
    titleRanges: [],
    byline: "Saleh Ashkboos, Amirkeivan Mohtashami, Maximilian Croci et al.",
    bylineRanges: [],
    venue: "NeurIPS 2024",
    hasCode: true,
    isRetracted: false,
    name: undefined,
    doubt: undefined,
    tldr: "Rotates weights so that outliers vanish.",
    tldrRanges: [],
    color: undefined,
    fields: [],
    reasons: [],
  });
});

test("what was found is marked, also what words were taken for", () => {
  const { title, titleRanges, tldr, tldrRanges, fields } = hit("outlier rotat");
  expect(marked(title, titleRanges)).toBe("QuaRot: [Outlier]-Free 4-Bit Inference in [Rotated] LLMs");
  expect(marked(tldr, tldrRanges)).toBe("[Rotates] weights so that [outliers] vanish.");
  expect(fields).toEqual(["title", "tldr"]);
});

test("a slip is marked where it was meant", () => {
  const { title, titleRanges } = hit("outleir");
  expect(marked(title, titleRanges)).toBe("QuaRot: [Outlier]-Free 4-Bit Inference in Rotated LLMs");
});

test("numbers and their units are marked as they stand apart", () => {
  const { title, titleRanges } = hit("4bit");
  expect(marked(title, titleRanges)).toBe("QuaRot: Outlier-Free [4]-[Bit] Inference in Rotated LLMs");
});

test("authors that are shown are marked, others are a reason", () => {
  expect(marked(hit("croci").byline, hit("croci").bylineRanges)).toBe(
    "Saleh Ashkboos, Amirkeivan Mohtashami, Maximilian [Croci] et al.",
  );
  expect(reasons("croci")).toEqual([]);
  expect(reasons("bo li")).toEqual(["author: [Bo] [Li]"]);
});

test("what a result does not show is told as a reason", () => {
  expect(reasons("2404.00456")).toEqual(["name: [2404.00456]"]);
  expect(reasons("incoherence")).toEqual(["technique: [Incoherence] Processing"]);
  expect(reasons("transform")).toEqual(["technique: Hadamard [transform]"]);
  expect(reasons("quantization")).toEqual(["topic: [Quantization]"]);
  expect(reasons("systems")).toEqual(["venue: Advances in Neural Information Processing [Systems]"]);
  expect(hit("quantization outlier").fields).toEqual(["title", "tldr", "topic"]);
});

test("of several reasons, the first that tells something new is enough", () => {
  expect(reasons("weight quantization")).toEqual(["topic: [Quantization]"]);
  expect(reasons("inference rotation")).toEqual(["technique: [Rotation]"]);
});

test("of a note, the words that were found are told", () => {
  expect(reasons("perplexity kernels")).toEqual(["note: [kernels], [perplexity]"]);
});

test("nothing is a reason that the result shows already", () => {
  expect(reasons("rotated inference")).toEqual([]);
  expect(reasons("neurips 2024")).toEqual([]);
  expect(hit("neurips 2024").fields).toEqual(["venue", "year"]);
  expect(hit("quarot").fields).toEqual(["title", "name"]);
});

test("pairs of characters that overlap are marked as one", () => {
  expect(reasons("低比特量化")).toEqual(["topic: [低比特量化]"]);
  expect(reasons("量化")).toEqual(["topic: 低比特[量化]"]);
});

test("a word that two terms were taken for is marked once", () => {
  expect(hit("outlier outl").titleRanges).toEqual([[8, 15]]);
});

test("the words of a phrase are marked", () => {
  const { title, titleRanges } = hit('"bit inference"');
  expect(marked(title, titleRanges)).toBe("QuaRot: Outlier-Free 4-[Bit] [Inference] in Rotated LLMs");
});

test("a paper without authors, summary, code and topics is shown without", () => {
  const [found] = search({ papers: [{ title: "Bare", venue: "blog", year: 2020 }] }, "bare").papers;
  expect(found).toMatchObject({ byline: undefined, venue: "blog 2020", hasCode: false, tldr: "", color: undefined });
});
