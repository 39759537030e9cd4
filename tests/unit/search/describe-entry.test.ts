import { expect, test } from "vitest";
import { describeEntry } from "@/lib/search/describe-entry";
import { buildSearchIndex, type EntryKind } from "@/lib/search/search-index";
import { smallData } from "./small-data";

const base = smallData({
  topics: [
    { path: "a", title: "Models" },
    { path: "a/b", title: "Pruning" },
    { path: "a/b/c", title: "Structured" },
  ],
  techniques: [{ id: "rotation", name: "Rotation", aliases: ["Hadamard transform"] }],
  frameworks: [{ id: "vllm", name: "vLLM" }],
  papers: [
    { title: "x", topics: ["a/b/c"], techniques: ["rotation"], authors: ["Ada Crumb"] },
    { title: "y", topics: ["a/b"], authors: ["Ada Crumb"] },
  ],
});
const index = buildSearchIndex({
  ...base,
  topics: base.topics.map((topic) => (topic.path === "a" ? { ...topic, color: "teal" } : topic)),
});
const entry = (kind: EntryKind, place: number, name: string) => describeEntry({ kind, place, fit: 0.7, name }, index);

test("a topic has the papers below it, the titles above it, and the hue of its branch", () => {
  expect(entry("topic", 2, "Structured")).toEqual({
    kind: "topic",
    id: "a/b/c",
    title: "Structured",
    alias: undefined,
    trail: ["Models", "Pruning"],
    fit: 0.7,
    papers: 1,
    color: "teal",
  });
  expect(entry("topic", 0, "Models")).toMatchObject({ trail: [], papers: 2, color: "teal" });
});

test("all others have neither titles above nor a hue", () => {
  expect(entry("technique", 0, "Hadamard transform")).toEqual({
    kind: "technique",
    id: "rotation",
    title: "Rotation",
    alias: "Hadamard transform",
    trail: [],
    fit: 0.7,
    papers: 1,
    color: undefined,
  });
  expect(entry("framework", 0, "vLLM")).toMatchObject({ id: "vllm", title: "vLLM", papers: 0 });
  expect(entry("author", 0, "Ada Crumb")).toMatchObject({ id: "Ada Crumb", title: "Ada Crumb", papers: 2 });
});
