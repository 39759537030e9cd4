import { expect, test } from "vitest";
import { classifyFile } from "@/lib/content/collections";
import { toSourceFile } from "@/lib/content/read-content-fs";
import { readEntry } from "@/lib/content/read-entry";
import type { WaitingPaper } from "@/lib/content/schema/waiting";
import { queueFiles } from "@/lib/intake/format-queue";

const paper = (number: number, more: Partial<WaitingPaper> = {}): WaitingPaper => ({
  title: `Paper: "number" ${number}`,
  lists: ["https://list.example/"],
  found: "2026-05-01",
  ...more,
});

test("writes a file for each month, and for years without a month", () => {
  const papers = [
    paper(1, { arxiv: "2405.00001" }),
    paper(2, { arxiv: "2405.00002" }),
    paper(3, { year: 2024 }),
    paper(4),
  ];
  const files = queueFiles(papers);
  expect(files.map(({ path }) => path)).toEqual(["waiting/2024-05.md", "waiting/year-2024.md", "waiting/no-year.md"]);
  const read = files.flatMap(({ path, text }) => readEntry("waiting", "x", path, text).entry.fields?.papers ?? []);
  expect(read).toEqual(papers);
  expect(files[2]?.text).toMatchInlineSnapshot(`
    "---
    papers:
      - title: 'Paper: "number" 4'
        lists:
          - https://list.example/
        found: 2026-05-01
    ---
    "
  `);
});

test("splits a long month, within the limits of content files", () => {
  const lists = Array.from({ length: 20 }, (_, index) => `https://list.example/${"x".repeat(40)}/${index}`);
  const papers = Array.from({ length: 130 }, (_, index) =>
    paper(index, { arxiv: `2405.${String(index).padStart(5, "0")}`, lists, byline: "Ada Foo, Bob Bar, Cy Baz et al." }),
  );
  const files = queueFiles(papers);
  expect(files.map(({ path }) => path).slice(0, 2)).toEqual(["waiting/2024-05.md", "waiting/2024-05-2.md"]);
  for (const { path, text } of files) {
    expect(classifyFile(path)?.collection).toBe("waiting");
    expect(toSourceFile(path, Buffer.byteLength(text), () => Buffer.from(text))).toEqual({ path, text });
    expect(readEntry("waiting", "x", path, text).issues).toEqual([]);
  }
  const read = files.flatMap(({ path, text }) => readEntry("waiting", "x", path, text).entry.fields?.papers ?? []);
  expect(read).toEqual(papers);
});
