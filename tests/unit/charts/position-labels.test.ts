import { expect, test } from "vitest";
import { positionLabels } from "@/lib/charts/position-labels";

const anchors = (points: Parameters<typeof positionLabels>[0], width = 400) =>
  positionLabels(points, width).map((position) => position?.anchor);

test("positions a label to the right of its point", () => {
  expect(positionLabels([{ x: 100, y: 100, label: "GPT-3" }], 400)).toEqual([{ x: 109, y: 104, anchor: "start" }]);
});

test("positions a label to the left at the right edge", () => {
  expect(anchors([{ x: 390, y: 100, label: "GPT-3" }])).toEqual(["end"]);
});

test("avoids other points", () => {
  const right = { x: 115, y: 100, label: "B" };
  const left = { x: 85, y: 100, label: "C" };
  expect(anchors([{ x: 100, y: 100, label: "Long" }, right])[0]).toBe("end");
  expect(anchors([{ x: 100, y: 100, label: "Long" }, right, left])[0]).toBe("middle");
});

test("avoids earlier labels", () => {
  const atEdge = { x: 190, y: 100, label: "Another" };
  expect(anchors([atEdge], 220)).toEqual(["end"]);
  expect(anchors([{ x: 100, y: 100, label: "Long name" }, atEdge], 220)).toEqual(["start", "middle"]);
});

test("leaves out a label if there is no free position", () => {
  expect(anchors([{ x: 5, y: 50, label: "Too wide for this" }], 20)).toEqual([undefined]);
  const crowd = Array.from({ length: 6 }, () => ({ x: 100, y: 100, label: "Same place" }));
  expect(anchors(crowd)).toEqual(["start", "end", "middle", "middle", undefined, undefined]);
});
