import { expect, test } from "vitest";
import { groupPapers, papersOfGroups, type ShelvedPaper } from "@/lib/shelf/group-papers";
import { toMarkdownTable, toParagraphs } from "@/lib/shelf/reading-texts";
import type { ShelfItem } from "@/lib/shelf/shelf";
import type { ShelfPaper } from "@/lib/shelf/shelf-data";

function shelved(paper: Partial<ShelfPaper> & { id: string }, item: Partial<ShelfItem> = {}): ShelvedPaper {
  return {
    item: { id: paper.id, added: "2026-11-27", ...item },
    paper: { title: paper.id, venue: "", key: paper.id, topics: [], techniques: [], ...paper },
  };
}

const rye = shelved(
  {
    id: "rye",
    title: "Rye_Bread | A Study",
    shortName: "Rye",
    authors: { names: [{ name: "A. Baker" }] },
    venue: "BREAD 2023",
    note: "Raises 50% of loaves.",
    key: "baker2023rye",
    url: "https://example.org/a(b)",
    code: "https://example.org/code",
    topics: ["baking/dough"],
    techniques: ["leaven"],
  },
  { tags: ["sour", "fast"] },
);
const oat = shelved({ id: "oat", title: "Oats", cited: "Miller et al.", key: "miller2024oat", topics: ["baking"] });
const plain = shelved({ id: "plain", title: "Plain Loaves & More" }, { note: "Line one\nline two", tags: ["fast"] });

test("writes a Markdown table without empty columns", () => {
  expect(toMarkdownTable([rye, oat, plain])).toMatchInlineSnapshot(`
    "| Paper | Authors | Published | Summary | Code | My note |
    | --- | --- | --- | --- | --- | --- |
    | [Rye\\_Bread \\| A Study](https://example.org/a%28b%29) | A. Baker | BREAD 2023 | Raises 50% of loaves. | [code](https://example.org/code) |  |
    | Oats |  |  |  |  |  |
    | Plain Loaves & More |  |  |  |  | Line one line two |
    "
  `);
  expect(toMarkdownTable([oat])).toBe("| Paper |\n| --- |\n| Oats |\n");
});

test("writes a paragraph that cites each paper", () => {
  expect(toParagraphs([{ name: "", papers: [rye, oat, plain] }])).toMatchInlineSnapshot(`
    "Rye~\\cite{baker2023rye}: Raises 50\\% of loaves.
    Miller et al.~\\cite{miller2024oat}.
    Plain Loaves \\& More~\\cite{plain}.
    "
  `);
});

test("the paragraph has only characters that pdflatex knows", () => {
  const paper = shelved({ id: "oat", shortName: "Oat-Σ", note: "Rises in < 2 h, 中 included", key: "miller2024oat" });
  expect(toParagraphs([{ name: "", papers: [paper] }])).toBe(
    "Oat-$\\Sigma$~\\cite{miller2024oat}: Rises in $<$ 2 h, [U+4E2D] included.\n",
  );
});

test("writes a paragraph for each group, with its name", () => {
  const groups = [
    { name: "Dough & Leaven", papers: [rye] },
    { name: "Without a topic", papers: [oat, rye] },
  ];
  expect(toParagraphs(groups)).toMatchInlineSnapshot(`
    "\\paragraph{Dough \\& Leaven}
    Rye~\\cite{baker2023rye}: Raises 50\\% of loaves.

    \\paragraph{Without a topic}
    Miller et al.~\\cite{miller2024oat}.
    Rye~\\cite{baker2023rye}: Raises 50\\% of loaves.
    "
  `);
  expect(papersOfGroups(groups)).toEqual([rye, oat]);
});

test("groups papers by topic, technique and tag, in the order of the shelf", () => {
  const names = {
    topics: [
      { path: "baking", title: "Baking", color: "teal" as const },
      { path: "baking/dough", title: "Dough", color: "teal" as const },
    ],
    techniques: [{ id: "leaven", name: "Leaven" }],
  };
  const grouped = (grouping: Parameters<typeof groupPapers>[1]) =>
    groupPapers([plain, rye, oat], grouping, names).map(({ name, papers }) => [
      name,
      papers.map(({ item }) => item.id),
    ]);
  expect(grouped("none")).toEqual([["", ["plain", "rye", "oat"]]]);
  expect(grouped("topic")).toEqual([
    ["Dough", ["rye"]],
    ["Baking", ["oat"]],
    ["Without a topic", ["plain"]],
  ]);
  expect(grouped("technique")).toEqual([
    ["Leaven", ["rye"]],
    ["Without a technique", ["plain", "oat"]],
  ]);
  expect(grouped("tag")).toEqual([
    ["fast", ["plain", "rye"]],
    ["sour", ["rye"]],
    ["Without a tag", ["oat"]],
  ]);
});

test("groups a paper by other tags than those on the shelf, while the reader changes them", () => {
  const before = new Map([["rye", ["sour"]]]);
  const groups = groupPapers([rye], "tag", { topics: [], techniques: [] }, before);
  expect(groups).toEqual([{ name: "sour", papers: [rye] }]);
});
