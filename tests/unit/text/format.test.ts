import { expect, test } from "vitest";
import { countOf, formatCount, hostOf } from "@/lib/text/format";

test("formats large numbers with separators", () => {
  expect(formatCount(1024)).toBe("1,024");
});

test("uses the singular for one only", () => {
  expect([0, 1, 2, 1200].map((count) => countOf(count, "paper"))).toEqual([
    "0 papers",
    "1 paper",
    "2 papers",
    "1,200 papers",
  ]);
});

test("returns a host without www", () => {
  expect(hostOf("https://www.usenix.org/conference/osdi22")).toBe("usenix.org");
  expect(hostOf("http://arxiv.org/abs/2401.00001")).toBe("arxiv.org");
});
