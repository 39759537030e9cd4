import fc from "fast-check";
import { expect, test } from "vitest";
import { formatIssue } from "@/lib/content/issue";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { readEntry } from "@/lib/content/read-entry";
import { authorSchema } from "@/lib/content/schema/author";
import { titleSchema } from "@/lib/content/schema/title";
import { formatPaperEntry, type PaperInput } from "@/lib/contribute/format-paper";
import { paperText } from "../survey-files";

function parse(text: string) {
  const { entry, issues } = readEntry("papers", "x", "papers/x.md", text);
  if (!entry.fields) throw new Error(issues.map((issue) => formatIssue(issue)).join("\n"));
  return { fields: entry.fields, body: entry.body };
}

const paper: PaperInput = {
  history: [{ date: "2026-01-01", type: "added" }],
  topics: ["models/quantization"],
  status: "preprint",
  venue: "arXiv",
  year: 2023,
  authors: [],
  title: "GPTQ: Accurate Quantization",
};

test("writes keys in schema order, with quotes where YAML needs them", () => {
  const fields = { ...paper, arxiv: "2210.17323", links: [{ type: "code", url: "https://x.example/" } as const] };
  expect(formatPaperEntry({ ...fields, corrections: ['Was "GPT".', "Title: x."] }, "A note.\n")).toMatchInlineSnapshot(`
    "---
    title: "GPTQ: Accurate Quantization"
    authors: []
    year: 2023
    venue: arXiv
    status: preprint
    arxiv: "2210.17323"
    links:
      - type: code
        url: https://x.example/
    topics:
      - models/quantization
    history:
      - date: 2026-01-01
        type: added
    corrections:
      - Was "GPT".
      - "Title: x."
    ---

    A note.
    "
  `);
});

test("ends the file with the front matter if there is no note", () => {
  expect(formatPaperEntry(parse(paperText("X")).fields, "")).toBe(paperText("X").replace("history: []\n", ""));
});

test("formats every paper of this repository as its file", () => {
  const files = readContentFolder("content").filter(({ path }) => path.startsWith("papers/"));
  expect(files.length).toBeGreaterThan(400);
  for (const file of files) {
    const text = "text" in file ? file.text : "";
    const { fields, body } = parse(text);
    expect(formatPaperEntry(fields, body), file.path).toBe(text);
  }
});

test("round-trips any title and name", () => {
  const line = fc
    .string({ unit: "binary", minLength: 1 })
    .filter((text) => text === text.trim() && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text));
  const valid = (schema: typeof titleSchema) => line.filter((text) => schema.safeParse(text).success);
  fc.assert(
    fc.property(valid(titleSchema), fc.uniqueArray(valid(authorSchema)), (title, authors) => {
      const { fields } = parse(formatPaperEntry({ ...paper, title, authors }));
      expect(fields).toMatchObject({ title, authors });
    }),
  );
});
