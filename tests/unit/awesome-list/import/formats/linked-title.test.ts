import { expect, test } from "vitest";
import { readList } from "@/lib/awesome-list/import/read-list";

function read(item: string) {
  return readList(`- ${item}\n`).lines[0]?.parsed;
}

test("reads a linked title, authors, venue and year", () => {
  expect(read("[A Title](https://x.example/p) - Ada Lovelace, Alan Turing, ICLR 2023")).toEqual({
    kind: "paper",
    paper: {
      title: "A Title",
      byline: "Ada Lovelace, Alan Turing",
      venue: "ICLR",
      year: 2023,
      links: [{ label: "Paper", url: "https://x.example/p" }],
      oddities: [],
    },
  });
});

test.each([
  ["[A Title](https://x.example/p) — Ada Lovelace and Alan Turing, ICLR, 2023.", "Ada Lovelace and Alan Turing"],
  ["[A Title](https://x.example/p), Ada Lovelace et al. - ICLR 2023", "Ada Lovelace et al."],
  ["[A Title](https://x.example/p). Ada Lovelace, Alan Turing. ICLR 2023", "Ada Lovelace, Alan Turing"],
  ["[A Title](https://x.example/p) (ICLR 2023)", ""],
  ["🔥 [A Title](https://x.example/p) - ICLR 2023", ""],
  ["**[A Title](https://x.example/p)**\n  Ada Lovelace, ICLR 2023", "Ada Lovelace"],
])("reads %s", (item, byline) => {
  expect(read(item)).toMatchObject({ paper: { title: "A Title", byline, venue: "ICLR", year: 2023 } });
});

test("links after the year belong to the paper", () => {
  expect(read("[A Title](https://x.example/p) - Ada Lovelace, ICLR 2023 [[Code](https://x.example/c)]")).toMatchObject({
    paper: { byline: "Ada Lovelace", links: [{ label: "Paper" }, { label: "Code", url: "https://x.example/c" }] },
  });
});

test.each([
  ["a tool with a description", "[A Tool](https://x.example/) - Makes things small."],
  ["a link among other text", "See [the list](https://x.example/) of 2023"],
  ["a label", "[Paper](https://x.example/p) - Ada Lovelace, ICLR 2023"],
])("%s is not a paper", (_, item) => {
  expect(read(item)).toMatchObject({ kind: "other", isItem: true, links: "outside" });
});
