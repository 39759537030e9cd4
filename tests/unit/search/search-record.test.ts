import { expect, test } from "vitest";
import { buildSearchRecords } from "@/lib/search/search-record";
import { compileSmallSurvey, edited, topicText } from "../survey-files";

const survey = compileSmallSurvey({
  "topics/models/quantization/weights.md": topicText("Weights", "aliases: [weight-only]\n"),
  ...edited("papers/gptq.md", "- models/quantization", "- models/quantization/weights"),
  ...edited("frameworks/vllm.md", "---\nname: vLLM\n", "---\nname: vLLM\naliases: [v-llm]\n"),
});
const records = buildSearchRecords(survey);
const titled = (title: string) => records.find((record) => record.title === title);

test("topics come first, then frameworks, then papers", () => {
  expect(records.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
    "topic: Model-Centric",
    "topic: Quantization",
    "topic: Weights",
    "topic: Pruning",
    "topic: Systems",
    "framework: vLLM",
    "paper: Activation-aware Weights",
    "paper: GPTQ: Accurate Quantization",
    "paper: SparseGPT",
  ]);
});

test("a paper is found by its own texts and by those of its topics and techniques", () => {
  expect(titled("GPTQ: Accurate Quantization")).toEqual({
    kind: "paper",
    title: "GPTQ: Accurate Quantization",
    href: "/papers/gptq/",
    detail: "Elias Frantar, Dan Alistarh · ICLR 2023",
    color: "indigo",
    names: ["GPTQ", "2210.17323"],
    authors: ["Elias Frantar", "Dan Alistarh"],
    venue: "ICLR",
    year: 2023,
    topics: ["Model-Centric", "Quantization", "量化", "Weights", "weight-only"],
    techniques: ["Error Feedback"],
  });
});

test("a paper without authors shows its venue only, and has no empty fields", () => {
  const record = titled("SparseGPT");
  expect(record?.detail).toBe("arXiv 2022");
  expect(record).not.toHaveProperty("authors");
  expect(record).not.toHaveProperty("names");
  expect(record).not.toHaveProperty("note");
});

test("a topic tells what lies above it, and its names in other languages", () => {
  expect(titled("Weights")).toMatchObject({ detail: "Model-Centric › Quantization", color: "indigo" });
  expect(titled("Quantization")).toMatchObject({ names: ["量化"] });
});

test("a framework is found by its aliases and leads to its place on the page", () => {
  expect(titled("vLLM")).toMatchObject({ names: ["v-llm"], href: "/frameworks/#vllm" });
});

test("addresses begin with the base path", () => {
  expect(buildSearchRecords(survey, "/atlas").every(({ href }) => href.startsWith("/atlas/"))).toBe(true);
});
