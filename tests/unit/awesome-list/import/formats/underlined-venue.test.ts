import { expect, test } from "vitest";
import { readList } from "@/lib/awesome-list/import/read-list";

/** What a list item is read as. */
function read(item: string) {
  return readList(`- ${item}\n`).lines[0]?.parsed;
}

const links = [
  { label: "Paper", url: "https://x.example/p" },
  { label: "Code", url: "https://x.example/c" },
];

test("title, venue, year and links", () => {
  expect(read("A Title, <ins>ICLR, 2023</ins> [[Paper](https://x.example/p)] [[Code](https://x.example/c)]")).toEqual({
    kind: "paper",
    paper: { title: "A Title", byline: "", venue: "ICLR", year: 2023, links, oddities: [] },
  });
});

test.each([
  ["no comma before the tag", "A Title <ins>ICLR, 2023</ins>"],
  ["a full-width comma", "A Title，<ins>ICLR, 2023</ins>"],
  ["blanks within the tags", "A Title, <ins> ICLR, 2023 </ins>"],
  ["no comma within the tags", "A Title, <ins>ICLR 2023</ins>"],
  ["an underline", "A Title, <u>ICLR, 2023</u>"],
  ["capitals in the tag", "A Title, <INS>ICLR, 2023</INS>"],
  ["emphasis", "**A Title**, <ins>*ICLR*, 2023</ins>"],
])("%s", (_, item) => {
  expect(read(item)).toMatchObject({ paper: { title: "A Title", venue: "ICLR", year: 2023, oddities: [] } });
});

test("a comma, a hash or an underscore in the title stays there", () => {
  expect(read("Train Short, Test Long: #1 a_b_c, <ins>ICLR, 2023</ins>")).toMatchObject({
    paper: { title: "Train Short, Test Long: #1 a_b_c" },
  });
});

test("a closing tag that lost its bracket is read, and named", () => {
  expect(read("A Title, <ins>ICLR, 2023/ins> [[Paper](https://x.example/p)]")).toMatchObject({
    paper: { title: "A Title", venue: "ICLR", year: 2023, oddities: ['Broken closing tag "/ins>" read as </ins>.'] },
  });
});

test("without the opening tag the last part is the venue, if a year is in it", () => {
  expect(read("A Title, of Two Parts, ICLR 2023</ins>")).toMatchObject({
    paper: { title: "A Title, of Two Parts", venue: "ICLR", year: 2023, oddities: ["Opening <ins> missing."] },
  });
  expect(read("A Title, of Two Parts</ins> [[Paper](https://x.example/p)]")).toMatchObject({ kind: "other" });
});

test("a title that is a link gives the paper's address", () => {
  expect(read("[A Title](https://x.example/p), <ins>ICLR, 2023</ins>")).toMatchObject({
    paper: { title: "A Title", links: links.slice(0, 1) },
  });
});

test("a link is read through the definition that it refers to", () => {
  const { lines } = readList("- A Title, <ins>ICLR, 2023</ins> [[Paper][1]]\n\n[1]: https://x.example/p\n");
  expect(lines[0]?.parsed).toMatchObject({ paper: { links: links.slice(0, 1) } });
});

test("words behind the links are named rather than dropped", () => {
  expect(read("A Title, <ins>ICLR, 2023</ins> [[Paper](https://x.example/p)] by the same group")).toMatchObject({
    paper: { oddities: ['Not read: "by the same group".'] },
  });
});

test("tags without a title are no paper", () => {
  expect(read("<ins>ICLR, 2023</ins> [[Paper](https://x.example/p)]")).toMatchObject({ kind: "other" });
});
