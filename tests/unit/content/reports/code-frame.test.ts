import { expect, test } from "vitest";
import { codeFrame } from "@/lib/content/reports/code-frame";

function frame(text: string, position: Parameters<typeof codeFrame>[1]): string {
  return `\n${codeFrame(text, position).join("\n")}\n`;
}

test("shows the line with its neighbours and carets below the value", () => {
  expect(frame("---\ntitle: X\nyear: soon\nvenue: Y\n---\n", { line: 3, column: 7, length: 4 })).toMatchInlineSnapshot(`
    "
        2 | title: X
      > 3 | year: soon
          |       ^^^^
        4 | venue: Y
    "
  `);
});

test("shows one neighbour of a first or last line, and aligns line numbers", () => {
  expect(frame("a\nb\n", { line: 1, column: 1 })).toMatchInlineSnapshot(`
    "
      > 1 | a
          | ^
        2 | b
    "
  `);
  expect(frame(`${"\n".repeat(9)}last\n`, { line: 10, column: 1, length: 4 })).toMatchInlineSnapshot(`
    "
         9 |
      > 10 | last
           | ^^^^
    "
  `);
});

test("shows a caret after the end of a line, and no frame after the end of the file", () => {
  expect(frame("ab\n", { line: 1, column: 3, length: 9 })).toMatchInlineSnapshot(`
    "
      > 1 | ab
          |   ^
    "
  `);
  expect(codeFrame("ab\n", { line: 4, column: 1 })).toEqual([]);
});

test("hides Windows line ends and a byte order mark", () => {
  expect(frame("\uFEFF---\r\ntitle: X\r\n", { line: 1, column: 1 })).toMatchInlineSnapshot(`
    "
      > 1 | ---
          | ^
        2 | title: X
    "
  `);
});

test("aligns carets with wide characters and accents", () => {
  expect(frame("zh: 量化 x", { line: 1, column: 5, length: 2 })).toMatchInlineSnapshot(`
    "
      > 1 | zh: 量化 x
          |     ^^^^
    "
  `);
  expect(frame("n: e\u0301 x", { line: 1, column: 7, length: 1 })).toMatchInlineSnapshot(`
    "
      > 1 | n: é x
          |      ^
    "
  `);
});

test("shows tabs as arrows and replaces control characters", () => {
  expect(frame("\tk: \u001b[31mred\u202e\u0007", { line: 1, column: 1 })).toMatchInlineSnapshot(`
    "
      > 1 | →k: �[31mred��
          | ^
    "
  `);
});

test("shows the part of a long line around the position", () => {
  const lines = codeFrame(`${"x".repeat(500)}WRONG${"y".repeat(500)}`, { line: 1, column: 501, length: 5 });
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe(`  > 1 | …${"x".repeat(50)}WRONG${"y".repeat(45)}…`);
  expect(lines[1]).toBe(`      | ${" ".repeat(51)}^^^^^`);
});

test("styles line numbers and carets, but not the text", () => {
  const paint = (style: string, text: string) => `<${style}>${text}</${style}>`;
  expect(codeFrame("a: b", { line: 1, column: 4 }, paint)).toEqual([
    "<dim>  > 1 |</dim> a: b",
    "<dim>      |</dim>    <red>^</red>",
  ]);
});
