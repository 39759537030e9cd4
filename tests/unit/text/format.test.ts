import { expect, test } from "vitest";
import { countOf, formatCount, hostOf, shortByline } from "@/lib/text/format";

test("large counts have separators", () => {
  expect(formatCount(1024)).toBe("1,024");
});

test("one is singular, all else is plural", () => {
  expect([0, 1, 2, 1200].map((count) => countOf(count, "paper"))).toEqual([
    "0 papers",
    "1 paper",
    "2 papers",
    "1,200 papers",
  ]);
});

test("a host is named without its www", () => {
  expect(hostOf("https://www.usenix.org/conference/osdi22")).toBe("usenix.org");
  expect(hostOf("http://arxiv.org/abs/2401.00001")).toBe("arxiv.org");
});

test("a byline names up to three authors", () => {
  expect(shortByline([])).toBeUndefined();
  expect(shortByline(["A", "B", "C"])).toBe("A, B, C");
  expect(shortByline(["A", "B", "C", "D"])).toBe("A, B, C et al.");
});
