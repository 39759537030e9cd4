import { expect, test } from "vitest";
import { findSlowLine, maxCells, maxLines, maxMarks, maxUnderlines } from "@/lib/text/markdown-limits";

const lineOf = (markdown: string) => findSlowLine(markdown)?.line;

test("accepts text within the limits", () => {
  expect(lineOf("[".repeat(maxMarks))).toBeUndefined();
  expect(lineOf("a\n=\n".repeat(maxUnderlines))).toBeUndefined();
  expect(lineOf("- - - - - - - - a")).toBeUndefined();
});

test("finds paragraphs, list items and lines of marks", () => {
  expect(lineOf(`a\n\nb\n${"]".repeat(maxMarks + 1)}`)).toBe(2);
  expect(lineOf(`a\n\n${"*a_ ".repeat(maxMarks)}`)).toBe(2);
  expect(lineOf(`- a\n- ${"~".repeat(maxMarks + 1)}`)).toBe(2);
});

test("counts marks of each paragraph and list item separately", () => {
  const half = "[".repeat(maxMarks / 2);
  expect(lineOf(`${half}\n\n${half}\n\n${half}`)).toBeUndefined();
  expect(lineOf(`- ${half}\n- ${half}\n- ${half}`)).toBeUndefined();
});

test("finds the first line that is too many", () => {
  expect(lineOf("\n".repeat(maxLines - 1))).toBeUndefined();
  expect(lineOf("\n".repeat(maxLines))).toBe(maxLines + 1);
});

test("finds underlined headings and deep nesting", () => {
  expect(lineOf("a\n=\n".repeat(maxUnderlines + 1))).toBe(2 * maxUnderlines + 2);
  expect(lineOf("> a\n> -\n".repeat(maxUnderlines + 1))).toBe(2 * maxUnderlines + 2);
  expect(lineOf(`a\n${"- ".repeat(2_200)}`)).toBe(2);
});

test("finds the row that has too many cells", () => {
  const row = "|a|b\n";
  expect(lineOf(row.repeat(maxCells / 2))).toBeUndefined();
  expect(lineOf(row.repeat(maxCells / 2 + 1))).toBe(maxCells / 2 + 1);
});
