import { expect, test } from "vitest";
import { growthByKind, type OutputSize } from "@/bench/output-size";

function sizeOf(pages: number, bytes: Record<string, number>): OutputSize {
  const kinds = Object.entries(bytes).map(([kind, size]) => ({ kind, files: 1, bytes: size }));
  return { name: "", pages, files: 0, bytes: 0, filesPerPage: 0, kilobytesPerPage: 0, kinds };
}

test("states the bytes of each kind of file that 1,000 more pages add, largest first", () => {
  const small = sizeOf(1000, { css: 50, json: 100, old: 20 });
  const large = sizeOf(3000, { css: 50, json: 500, "html: paper": 4000 });
  expect(growthByKind(small, large)).toEqual([
    { kind: "html: paper", bytes: 2000 },
    { kind: "json", bytes: 200 },
    { kind: "css", bytes: 0 },
    { kind: "old", bytes: -10 },
  ]);
});
