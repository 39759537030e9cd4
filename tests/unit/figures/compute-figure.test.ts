import { expect, test } from "vitest";
import { figureTable } from "@/lib/figures/figure-table";
import { drawnOptions, figures } from "@/lib/figures/figures";
import { packBlocks } from "@/lib/figures/pack-blocks";
import { placeLabels } from "@/lib/figures/place-labels";
import { largeFigureData } from "./figure-samples";

test("a label that has no free place is left out", () => {
  const box = { x: 0, y: 0, width: 200, height: 200 };
  const points = Array.from({ length: 12 }, (_, index) => ({ x: 100, y: 100, label: `Model ${index}` }));
  const placed = placeLabels(points, { box, size: 12, radius: 4 });
  expect(placed.slice(0, 2).every((place) => place !== undefined)).toBe(true);
  expect(placed.at(-1)).toBeUndefined();
});

test("a ring is at all parameters of a sparse model, as the caption says, and its compute counts the active ones", () => {
  const size = { parameters: 4e9, tokens: 1e12 };
  const models = [
    { name: "Dense", ...size },
    { name: "Sparse", ...size, active: 1e9 },
    { name: "Small", parameters: 1e9, tokens: 1e12 },
  ];
  const { marks } = figures.compute.draw(
    { ...largeFigureData(), models },
    drawnOptions("compute", largeFigureData(), { topics: [] }, "wide"),
  );
  // Most compute first, then in the order of the data.
  const [dense, sparse, small] = marks.filter((mark) => mark.kind === "circle");
  expect([dense?.isRing, sparse?.isRing, small?.isRing]).toEqual([false, true, false]);
  expect(sparse?.x).toBe(dense?.x);
  expect(sparse?.y).toBe(small?.y);
  const caption = marks.flatMap((mark) => (mark.kind === "text" ? mark.text : [])).join(" ");
  expect(caption).toContain("Rings are sparse models, placed at all their parameters");
});

test("blocks are spread so that the highest column is low, and keep their order", () => {
  const blocks = [5, 5, 5, 9, 1, 1].map((height, index) => ({ height, group: index < 4 ? "a" : "b" }));
  const packed = packBlocks(blocks, 3, { heading: 1, gap: 1 });
  expect(packed.map((column) => column.blocks.map(({ height }) => height))).toEqual([[5, 5], [5], [9, 1, 1]]);
  expect(packed.flatMap((column) => column.blocks)).toEqual(blocks);
});

test("a table has the numbers of its figure", () => {
  const data = largeFigureData();
  const table = (id: "taxonomy" | "timeline" | "techniques") =>
    figureTable(id, data, drawnOptions(id, data, { topics: ["branch-1"] }, "wide"));
  const taxonomy = table("taxonomy");
  expect(taxonomy.rows[0]).toEqual([
    { text: "Branch 1", href: "/atlas/topics/branch-1/" },
    { text: "1" },
    { text: "650" },
  ]);
  expect(taxonomy.rows.every((row) => row.length === taxonomy.columns.length)).toBe(true);
  const [first, second] = table("timeline").rows.map((row) => Number(row[3]?.text));
  expect(first).toBeGreaterThanOrEqual(second ?? 0);
  const linked = table("techniques")
    .rows.flatMap((row) => row.slice(1))
    .filter(({ text }) => text !== "–");
  expect(linked.length).toBeGreaterThan(0);
  expect(linked.every(({ href }) => href?.startsWith("/atlas/search/?q=topic%3Abranch-1"))).toBe(true);
});
