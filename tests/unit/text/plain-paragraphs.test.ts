import fc from "fast-check";
import { toString as toText } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { parseMarkdown } from "@/lib/text/parse-markdown";
import { plainParagraphs } from "@/lib/text/plain-paragraphs";

test("paragraphs stand between blank lines and keep their line breaks", () => {
  expect(plainParagraphs("One line.\nAnother, 2.5 times\n\n  Indented (a little).\n \n\nLast.\n")).toEqual([
    "One line.\nAnother, 2.5 times",
    "Indented (a little).",
    "Last.",
  ]);
  expect(plainParagraphs(" \n")).toEqual([]);
});

test.each([
  "Some *words*",
  "`code`",
  "[link](/x/)",
  "<b>",
  "R&amp;D",
  "- item",
  "1. item",
  "Heading\n---",
  "# Heading",
  "    code",
  "hard  \nbreak",
  "https://a.example",
  "www.a.example",
  "a@b.example",
])("%s may be more than text", (markdown) => {
  expect(plainParagraphs(markdown)).toBeUndefined();
});

test("what is taken for plain text is what the parser reads", () => {
  const part = fc.oneof(
    fc.constantFrom(..." \n\t-+=:.)(!\"'?;,/^%$1a量é\u00a0\u2028{}"),
    fc.constantFrom(
      "\n\n",
      "    ",
      "  ",
      "---",
      "1)",
      "===",
      ":-",
      "http",
      "//",
      "ww",
      "w.",
      "e.g.",
      "word",
      "\f",
      "\v",
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const markdown = parts.join("");
      const plain = plainParagraphs(markdown);
      if (plain === undefined) return;
      const { children } = parseMarkdown(markdown);
      expect(children.map(({ type }) => type)).toEqual(plain.map(() => "paragraph"));
      expect(plain).toEqual(children.map((node) => toText(node)));
    }),
    { numRuns: 5_000 },
  );
});
