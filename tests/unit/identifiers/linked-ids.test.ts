import { expect, test } from "vitest";
import { linkedIds } from "@/lib/identifiers/linked-ids";

test("reads ids from links to the paper, not to its code", () => {
  const links = [
    { type: "paper", url: "https://dl.acm.org/doi/10.1145/3600006.3613165" },
    { type: "paper", url: "https://huggingface.co/papers/2309.06180" },
    { type: "code", url: "https://openreview.net/forum?id=tcbBPnfwxS" },
  ] as const;
  expect(linkedIds(links)).toEqual({ doi: "10.1145/3600006.3613165", arxiv: "2309.06180" });
});

test("ignores placeholder DOIs of the ACM", () => {
  expect(linkedIds([{ type: "paper", url: "https://dl.acm.org/doi/10.5555/3433701.3433727" }])).toEqual({});
});
