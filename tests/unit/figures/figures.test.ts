import { expect, test } from "vitest";
import type { Drawing, TextMark } from "@/lib/figures/drawing";
import type { FigureId, FigureOptions, FigureShape } from "@/lib/figures/figure-options";
import { drawnOptions, figures } from "@/lib/figures/figures";
import { boxesOverlap, textBox } from "@/lib/figures/text-width";
import { largeFigureData, smallFigureData } from "./figure-samples";

const ids = Object.keys(figures) as FigureId[];
const shapes: FigureShape[] = ["wide", "square", "column"];
const chosen: [name: string, options: FigureOptions][] = [
  ["all topics", { topics: [] }],
  ["one level", { topics: [], depth: 1 }],
  ["all levels", { topics: [], depth: 4 }],
  ["two areas and few years", { topics: ["branch-0/area-1", "branch-2"], from: 2019, to: 2022 }],
  ["a single year", { topics: [], from: 2020, to: 2020 }],
];
const data = largeFigureData();
const cases = ids.flatMap((id) =>
  shapes.flatMap((shape) => chosen.map(([name, options]) => ({ id, shape, name, drawing: draw(id, shape, options) }))),
);

function draw(id: FigureId, shape: FigureShape, options: FigureOptions, from = data): Drawing {
  return figures[id].draw(from, drawnOptions(id, from, options, shape));
}

function textsOf({ marks }: Drawing): TextMark[] {
  return marks.flatMap((mark) => (mark.kind === "text" ? mark : []));
}

test.each(cases)("all of $id is inside the picture: $shape, $name", ({ drawing }) => {
  const { width, height } = drawing;
  const boxes = drawing.marks.flatMap((mark) => {
    if (mark.kind === "text") return [{ of: mark.text, ...textBox(mark) }];
    return mark.kind === "rect"
      ? [{ of: mark.tone, x: mark.x, y: mark.y, width: mark.width, height: mark.height }]
      : [];
  });
  expect(boxes.length).toBeGreaterThan(4);
  expect(
    boxes.filter((box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height),
  ).toEqual([]);
});

test.each(cases)("labels of $id do not overlap: $shape, $name", ({ drawing }) => {
  const level = textsOf(drawing).filter(({ rotation }) => rotation === undefined);
  // The box of a raised exponent touches that of its base.
  const boxes = level.map((mark) => ({ text: mark.text, box: shrink(textBox(mark)) }));
  const pairs = boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (boxesOverlap(a.box, b.box) ? [[a.text, b.text]] : [])),
  );
  expect(pairs).toEqual([]);
});

function shrink({ x, y, width, height }: ReturnType<typeof textBox>) {
  return { x: x + 0.5, y: y + height * 0.12, width: width - 1, height: height * 0.76 };
}

test.each(shapes)("sloping labels of a matrix have room between them: %s", (shape) => {
  const sloping = textsOf(draw("techniques", shape, { topics: [] })).filter(({ rotation }) => rotation !== undefined);
  expect(sloping.length).toBeGreaterThan(5);
  for (const [index, { x, size, rotation = 0 }] of sloping.slice(1).entries()) {
    const distance = (x - (sloping[index]?.x ?? 0)) * Math.sin((Math.abs(rotation) * Math.PI) / 180);
    expect(distance).toBeGreaterThan(size);
  }
});

test.each(cases)("text of $id is large enough to read: $shape, $name", ({ drawing, shape }) => {
  const smallest = Math.min(...textsOf(drawing).map(({ size }) => size));
  expect(smallest).toBeGreaterThan(shape === "column" ? 5.5 : 8.5);
});

test.each(ids.flatMap((id) => shapes.map((shape) => ({ id, shape }))))(
  "$id can be drawn of a survey with almost no content: $shape",
  ({ id, shape }) => {
    const drawing = draw(id, shape, { topics: [] }, smallFigureData());
    const numbers = drawing.marks.flatMap((mark) => Object.values(mark).filter((value) => typeof value === "number"));
    expect(numbers.every(Number.isFinite)).toBe(true);
    expect(drawing.marks.flatMap((mark) => ("d" in mark ? mark.d : [])).join("")).not.toContain("NaN");
  },
);

test.each(cases)("$id names source, license, date and address in the picture: $shape, $name", ({ drawing }) => {
  const all = textsOf(drawing)
    .map(({ text }) => text)
    .join(" ");
  expect(all).toContain("Source: Soup Atlas");
  expect(all).toContain("CC-BY-4.0");
  expect(all).toContain("November 27, 2026");
  expect(all.replaceAll(" ", "")).toContain("soup.example/atlas/figures/taxonomy/");
});

test("the shapes have the sizes of a slide, a square and a column", () => {
  const sizeOf = (shape: FigureShape) => draw("years", shape, { topics: [] });
  const wide = sizeOf("wide");
  expect(wide.width / wide.height).toBeCloseTo(16 / 9);
  const square = sizeOf("square");
  expect(square.width).toBe(square.height);
  expect(sizeOf("column").width).toBe(360);
});

test("a figure of chosen topics shows them and their subtopics only", () => {
  const all = textsOf(draw("taxonomy", "column", { topics: ["branch-1/area-0"] })).map(({ text }) => text);
  expect(all).toContain("topic of a rather long name 3");
  expect(all).not.toContain("Branch 1");
  expect(all).not.toContain("area of a rather long name 1");
});

test.each(["years", "growth"] as const)("%s says that papers after the survey's sources are a selection", (id) => {
  const textFor = (options: FigureOptions, completeTo?: string) =>
    textsOf(draw(id, "wide", options, { ...data, completeTo }))
      .map(({ text }) => text)
      .join(" ");
  const note = "Papers after Jun 2025 are a selection.";
  expect(textFor({ topics: [] }, "2025-06")).toContain(note);
  expect(textFor({ topics: [], from: 2019, to: 2024 }, "2025-06")).not.toContain("selection");
  expect(textFor({ topics: [], from: 2019, to: 2025 }, "2025")).not.toContain("selection");
  expect(textFor({ topics: [] }, "2025")).toContain("Papers after 2025 are a selection.");
  expect(textFor({ topics: [] })).not.toContain("selection");
});

test("a picture says what it leaves out", () => {
  const notes = (id: FigureId, shape: FigureShape) =>
    textsOf(draw(id, shape, { topics: [] }))
      .map(({ text }) => text)
      .filter((text) => text.includes("below lists all"));
  expect(notes("techniques", "wide").join(" ")).toMatch(/^Shown are the largest \d+ of 70 techniques\. /);
  expect(notes("timeline", "wide").join(" ")).toMatch(/^Shown are the \d+ most named of 90 works\. /);
  expect(notes("years", "column")).toEqual([]);
});
