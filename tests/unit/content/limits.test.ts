import fc from "fast-check";
import { expect, test } from "vitest";
import {
  checkLimits,
  maxFrontMatterLines,
  maxLineLength,
  maxProseLength,
  maxProseLines,
  maxTableCells,
  maxTableColumns,
  maxYamlMarks,
} from "@/lib/content/limits";

const entry = (prose: string, frontMatter = "title: A") => `---\n${frontMatter}\n---\n\n${prose}\n`;
const check = (text: string) =>
  checkLimits("papers/a.md", text).map(({ line, message, hint }) => `${line} ${message} ${hint}`);
const table = (columns: number, rows: number) =>
  [`|${"a|".repeat(columns)}`, `|${"-|".repeat(columns)}`, ...Array.from({ length: rows }, () => "|a|")].join("\n");

test("accepts what is just within the limits", () => {
  expect(check(entry("x".repeat(maxLineLength)))).toEqual([]);
  expect(check(entry("x", Array.from({ length: maxFrontMatterLines }, () => "- a").join("\n")))).toEqual([]);
  expect(check(entry(`${"x".repeat(99)}\n`.repeat(maxProseLength / 100)))).toEqual([]);
  expect(check(entry(table(maxTableColumns, maxTableCells / maxTableColumns)))).toEqual([]);
});

test("names the line and the limit", () => {
  expect(check(entry(`a\n\n${"x".repeat(maxLineLength + 1)}`))).toMatchInlineSnapshot(`
    [
      "7 The line has 4,001 characters. The maximum is 4,000.",
    ]
  `);
  expect(check(entry("x", "- a\n".repeat(maxFrontMatterLines + 1).trim()))).toMatchInlineSnapshot(`
    [
      "2002 The front matter has 2,001 lines. The maximum is 2,000.",
    ]
  `);
  expect(check("- a\n".repeat(maxFrontMatterLines + 1))).toMatchInlineSnapshot(`
    [
      "2002 The front matter has 2,002 lines. The maximum is 2,000.",
    ]
  `);
  expect(check(entry(`${"x".repeat(99)}\n`.repeat(maxProseLength / 100 + 1)))).toMatchInlineSnapshot(`
    [
      "4 The text below the front matter has 20,099 characters. The maximum is 20,000.",
    ]
  `);
  expect(check(entry(`a\n\n${table(maxTableColumns + 1, 1)}`))).toMatchInlineSnapshot(`
    [
      "8 The table has 13 columns and 1 row. The maximum is 12 columns and 1,200 cells.",
    ]
  `);
  expect(check(entry(table(2, maxTableCells / 2 + 1)))).toMatchInlineSnapshot(`
    [
      "6 The table has 2 columns and 601 rows. The maximum is 12 columns and 1,200 cells.",
    ]
  `);
});

test("names the other limits of prose and front matter", () => {
  expect(check(entry("a\n".repeat(maxProseLines + 1)))).toEqual([
    "4 The text below the front matter has 1,001 lines. The maximum is 1,000.",
  ]);
  expect(check(entry("a", `title: ${"]".repeat(100)}\n`.repeat(maxYamlMarks / 100 + 1).trim()))).toEqual([
    expect.stringMatching(/^1 The front matter has more than 5,000 of the characters/),
  ]);
});

test("takes other lines of hyphens and bars for what they are", () => {
  for (const line of ["---", "- - -", "a | b", "| a - b |", "-x- | -y-"])
    expect(check(entry(`${line}\n${"a\n".repeat(900)}`)), line).toEqual([]);
});

test("counts lines alike for all line ends", () => {
  const text = entry(`a\n\n${"x".repeat(maxLineLength + 1)}`);
  for (const end of ["\r\n", "\r"]) expect(check(text.replaceAll("\n", end))).toEqual(check(text));
});

test("accepts every small text", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      expect(check(text)).toEqual([]);
    }),
  );
});
