import fc from "fast-check";
import { expect, test } from "vitest";
import { checkCharacters } from "@/lib/content/characters";
import { parseFrontMatter } from "@/lib/content/front-matter";

function check(text: string): string[] {
  const file = parseFrontMatter("papers/a.md", text);
  if (Array.isArray(file)) throw new Error("The front matter cannot be read.");
  return checkCharacters("papers/a.md", file).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

test("finds invisible characters in values, at any depth", () => {
  expect(
    check('---\ntitle: "a\\u202Eb"\nauthors:\n  - A B\n  - "C\\0D"\nlinks:\n  - url: "x\\uD83D"\ntldr: "a\\rb"\n---\n'),
  ).toMatchInlineSnapshot(`
    [
      "2:8 The text contains the invisible character U+202E.",
      "5:5 The text contains the invisible character U+0000.",
      "7:10 The text contains the invisible character U+D83D.",
      "8:7 The text contains the invisible character U+000D.",
    ]
  `);
});

test("finds them in prose, with line and column", () => {
  expect(check("---\ntitle: a\n---\n\nfirst line\nsec\u2066ond\n\nthird\u0007\n")).toMatchInlineSnapshot(`
    [
      "6:4 The text contains the invisible character U+2066.",
      "8:6 The text contains the invisible character U+0007.",
    ]
  `);
});

test("finds a character that a program could not read", () => {
  expect(check("---\ntitle: Zo\uFFFD\n---\n")).toEqual([
    "2:8 The text contains U+FFFD, which replaces a character that a program could not read.",
  ]);
});

test("accepts letters of every script, accents, emoji, tabs and line ends", () => {
  expect(check("---\ntitle: Ünïcode 投机解码 한국어 👩‍🔬 ∞Bench\r\n---\r\n\r\na\tb\r\n")).toEqual([]);
  const printable = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/[\p{C}\p{Z}\uFFFD]/u.test(text));
  fc.assert(
    fc.property(printable, (text) => {
      expect(check(`---\ntitle: a\n---\n\n${text}\n`)).toEqual([]);
    }),
  );
});
