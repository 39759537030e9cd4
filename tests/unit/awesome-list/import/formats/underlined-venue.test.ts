import { expect, test } from "vitest";
import { readList } from "@/lib/awesome-list/import/read-list";

/** The parsed list item. */
function read(item: string) {
  return readList(`- ${item}\n`).lines[0]?.parsed;
}

const links = [
  { label: "Paper", url: "https://x.example/p" },
  { label: "Code", url: "https://x.example/c" },
];

test("reads title, venue, year and links", () => {
  expect(read("A Title, <ins>ICLR, 2023</ins> [[Paper](https://x.example/p)] [[Code](https://x.example/c)]")).toEqual({
    kind: "paper",
    paper: { title: "A Title", byline: "", venue: "ICLR", year: 2023, links, oddities: [] },
  });
});

test.each([
  ["no comma before the tag", "A Title <ins>ICLR, 2023</ins>"],
  ["a full-width comma", "A Title，<ins>ICLR, 2023</ins>"],
  ["spaces within the tags", "A Title, <ins> ICLR, 2023 </ins>"],
  ["no comma within the tags", "A Title, <ins>ICLR 2023</ins>"],
  ["an underline", "A Title, <u>ICLR, 2023</u>"],
  ["capitals in the tag", "A Title, <INS>ICLR, 2023</INS>"],
  ["emphasis", "**A Title**, <ins>*ICLR*, 2023</ins>"],
])("reads an item with %s", (_, item) => {
  expect(read(item)).toMatchObject({ paper: { title: "A Title", venue: "ICLR", year: 2023, oddities: [] } });
});

test("keeps commas, hashes and underscores in the title", () => {
  expect(read("Train Short, Test Long: #1 a_b_c, <ins>ICLR, 2023</ins>")).toMatchObject({
    paper: { title: "Train Short, Test Long: #1 a_b_c" },
  });
});

test("repairs a closing tag without its bracket, and notes it", () => {
  expect(read("A Title, <ins>ICLR, 2023/ins> [[Paper](https://x.example/p)]")).toMatchObject({
    paper: { title: "A Title", venue: "ICLR", year: 2023, oddities: ['Broken closing tag "/ins>" read as </ins>.'] },
  });
});

test("without an opening tag, takes the last part as the venue if it has a year", () => {
  expect(read("A Title, of Two Parts, ICLR 2023</ins>")).toMatchObject({
    paper: { title: "A Title, of Two Parts", venue: "ICLR", year: 2023, oddities: ["Opening <ins> missing."] },
  });
  expect(read("A Title, of Two Parts</ins> [[Paper](https://x.example/p)]")).toMatchObject({ kind: "other" });
});

test("a linked title gives the paper link", () => {
  expect(read("[A Title](https://x.example/p), <ins>ICLR, 2023</ins>")).toMatchObject({
    paper: { title: "A Title", links: links.slice(0, 1) },
  });
});

test("resolves reference links", () => {
  const { lines } = readList("- A Title, <ins>ICLR, 2023</ins> [[Paper][1]]\n\n[1]: https://x.example/p\n");
  expect(lines[0]?.parsed).toMatchObject({ paper: { links: links.slice(0, 1) } });
});

test("notes text after the links", () => {
  expect(read("A Title, <ins>ICLR, 2023</ins> [[Paper](https://x.example/p)] by the same group")).toMatchObject({
    paper: { oddities: ['Not read: "by the same group".'] },
  });
});

test("an item without a title is not a paper", () => {
  expect(read("<ins>ICLR, 2023</ins> [[Paper](https://x.example/p)]")).toMatchObject({ kind: "other" });
});
