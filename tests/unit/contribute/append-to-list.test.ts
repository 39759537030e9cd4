import { expect, test } from "vitest";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { readEntry } from "@/lib/content/read-entry";
import { appendToList } from "@/lib/contribute/append-to-list";
import { formatPaperEntry, paperKeys } from "@/lib/contribute/format-paper";

const reference = { source: "a-list", line: 7 };

test("appends to an existing list and keeps comments, quotes and text", () => {
  const text = `---
title: 'A Title' # as cited
sources:
  # the first one
  - source: other
    line: 3 # of the old version
corrections: [ "Kept." ]
---

A note: --- with dashes.
`;
  expect(appendToList(text, "sources", [reference], paperKeys)).toBe(`---
title: 'A Title' # as cited
sources:
  # the first one
  - source: other
    line: 3 # of the old version
  - source: a-list
    line: 7
corrections: [ "Kept." ]
---

A note: --- with dashes.
`);
});

test("inserts a missing list in schema order", () => {
  const text = "---\ntitle: A\nadded: 2026-01-01\naliases:\n  - b\n---\n";
  expect(appendToList(text, "sources", [reference], paperKeys)).toBe(
    "---\ntitle: A\nadded: 2026-01-01\nsources:\n  - source: a-list\n    line: 7\naliases:\n  - b\n---\n",
  );
  expect(appendToList("---\ntitle: A\n---\n", "sources", [reference], paperKeys)).toBe(
    "---\ntitle: A\nsources:\n  - source: a-list\n    line: 7\n---\n",
  );
});

test("converts an empty inline list to one item per line", () => {
  expect(appendToList("---\nsources: []\n---\n", "sources", [reference], paperKeys)).toBe(
    "---\nsources:\n  - source: a-list\n    line: 7\n---\n",
  );
});

test("changes only the added lines in papers of this repository", () => {
  const papers = readContentFolder("content").filter(({ path }) => path.startsWith("papers/"));
  for (const file of papers.filter((_, index) => index % 10 === 0)) {
    const text = "text" in file ? file.text : "";
    const { fields, body } = readEntry("papers", "x", file.path, text).entry;
    if (!fields) throw new Error(`${file.path} is not valid.`);
    const sources = [...fields.sources, reference];
    expect(appendToList(text, "sources", [reference], paperKeys), file.path).toBe(
      formatPaperEntry({ ...fields, sources }, body),
    );
  }
});

test("throws for a file without front matter", () => {
  expect(() => appendToList("Words.\n", "sources", [reference], paperKeys)).toThrow("The file has no front matter.");
});
