import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeText, markdownLink } from "@/lib/awesome-list/export/markdown-text";
import { readList } from "@/lib/awesome-list/import/reading/read-list";

test("escapes only characters with a meaning in Markdown", () => {
  expect(escapeText("E^2-LLM: 2:4 & more (a_b)")).toBe("E^2-LLM: 2:4 & more (a_b)");
  expect(escapeText("# <b>[x](y)</b> `z` * ~a~")).toBe("\\# \\<b>\\[x]\\(y)\\</b> \\`z\\` \\* \\~a\\~");
});

test("URLs with parentheses stay links", () => {
  expect(markdownLink("Paper", "https://x.example/a(b)c")).toBe("[Paper](https://x.example/a\\(b\\)c)");
});

test("the import reads any escaped title back unchanged", () => {
  const word = fc.oneof(
    fc.string({ minLength: 1, maxLength: 8 }),
    fc.constantFrom(
      "*a*",
      "_b_",
      "`c`",
      "<ins>",
      "</ins>",
      "[x]",
      "](",
      "http://y.example",
      "www.z.example",
      "1.",
      "-",
      "#",
      "&amp;",
      "~~",
      "|",
      "a@b.example",
      "\\",
    ),
  );
  const title = fc
    .array(word, { minLength: 1, maxLength: 6 })
    .map((words) => `T ${words.join(" ")}`.replace(/\s+/g, " ").trim());
  fc.assert(
    fc.property(title, (text) => {
      const entry = markdownLink("Entry", "https://atlas.example/papers/a/");
      const { lines } = readList(`- ${escapeText(text)}, <ins>ICLR, 2023</ins> ${entry}\n`);
      expect(lines.map(({ parsed }) => (parsed.kind === "paper" ? parsed.paper.title : parsed))).toEqual([text]);
    }),
  );
});
