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
const hit = (kind: EntryKind, entry: number, name: string) => describeEntry({ kind, entry, fit: 0.7, name }, index);

test("describes a topic with the papers below it, its ancestors and the hue of its branch", () => {
  expect(hit("topic", 2, "Structured")).toEqual({
    kind: "topic",
    id: "a/b/c",
    title: "Structured",
    alias: undefined,
    trail: ["Models", "Pruning"],
    fit: 0.7,
    papers: 1,
    color: "teal",
  });
  expect(hit("topic", 0, "Models")).toMatchObject({ trail: [], papers: 2, color: "teal" });
});

test("describes other entries without ancestors and hue", () => {
  expect(hit("technique", 0, "Hadamard transform")).toEqual({
    kind: "technique",
    id: "rotation",
    title: "Rotation",
    alias: "Hadamard transform",
    trail: [],
    fit: 0.7,
    papers: 1,
    color: undefined,
  });
  expect(hit("framework", 0, "vLLM")).toMatchObject({ id: "vllm", title: "vLLM", papers: 0 });
  expect(hit("author", 0, "Ada Crumb")).toMatchObject({ id: "Ada Crumb", title: "Ada Crumb", papers: 2 });
});
