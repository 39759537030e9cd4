import { expect, test } from "vitest";
import { rankWithFuse } from "@/lib/search/rank-with-fuse";
import { smallData } from "./small-data";

const data = smallData({
  papers: [
    { title: "Serving with Pages", authors: ["Ion Stoica"] },
    { title: "Fast Attention", shortName: "FlashAttention" },
    { title: "Attention with Linear Biases", shortName: "ALiBi", authors: ["Ofir Press"] },
    { title: "Rotations" },
  ],
});
const all = [0, 1, 2, 3];

test("ranks papers by name, title and authors, and leaves out papers without matches", () => {
  expect(rankWithFuse(all, "flashattention", { data })[0]).toBe(1);
  expect(rankWithFuse(all, "linear attention", { data })[0]).toBe(2);
  expect(rankWithFuse(all, "stoica", { data })).toEqual([0]);
  expect(rankWithFuse(all, "quantization", { data })).toEqual([]);
});

test("ranks only the given papers", () => {
  expect(rankWithFuse([3, 0], "attention", { data })).toEqual([]);
  expect(rankWithFuse([], "attention", { data })).toEqual([]);
});

test("ignores the operators of Fuse, and accents", () => {
  expect(rankWithFuse(all, "^flashattention | !alibi 'x =y", { data })).toContain(1);
  expect(rankWithFuse(all, "Stóica", { data })).toEqual([0]);
});
