import { expect, test } from "vitest";
import { readList } from "@/lib/awesome-list/import/reading/read-list";

function headingsOf(markdown: string) {
  return readList(markdown).headings.map(({ line, text, parent }) => [line, text, parent?.text]);
}

test("headings have a line, text and parent", () => {
  const markdown = `# A List
## 🤖 Methods
#### 2.1 Pruning ([back](#contents))
### *Quantization* [©️back👆](#contents)
## Systems
`;
  expect(headingsOf(markdown)).toEqual([
    [1, "A List", undefined],
    [2, "Methods", "A List"],
    [3, "Pruning", "Methods"],
    [4, "Quantization", "Methods"],
    [5, "Systems", "A List"],
  ]);
});

test("finds headings in list items and quotes", () => {
  expect(headingsOf("- ## Outer\n\n  - ### Inner\n\n> ## Quoted\n")).toEqual([
    [1, "Outer", undefined],
    [3, "Inner", "Outer"],
    [5, "Quoted", undefined],
  ]);
});

test("lines have a position and the nearest heading", () => {
  const { lines } = readList("## One\n\n- x\n\n## Two\n\n text\n\n* a\n  * b\n");
  expect(lines.map(({ line, column, heading, text }) => [line, column, heading?.text, text])).toEqual([
    [3, 1, "One", "x"],
    [7, 2, "Two", "text"],
    [9, 1, "Two", "a"],
    [10, 3, "Two", "b"],
  ]);
});

const noPaper = { kind: "other", reason: "It has no link to a paper.", isPaperLine: false };
const noTitle = { kind: "other", reason: "It has no title.", isPaperLine: false };

test.each([
  ["- [Methods](#methods)", noPaper],
  ["- [Methods](methods.md)", noPaper],
  ["- Just words", noPaper],
  ["- [Something](https://x.example/)", noPaper],
  ["Text with [a link](https://x.example/)", noPaper],
  ["Text at https://x.example/", noPaper],
  ["<p><a href='https://x.example/'>x</a></p>", noPaper],
  ["![Banner](banner.png)", noTitle],
])("%s is no paper line", (markdown, parsed) => {
  expect(readList(markdown).lines.map((line) => line.parsed)).toEqual([parsed]);
});

test("splits a paragraph with a paper on each line, and a line with several linked titles", () => {
  const [first, second, third] = ["2401.00001", "2401.00002", "2401.00003"].map((id) => `https://arxiv.org/abs/${id}`);
  const { lines } = readList(
    `Intro: [The First of All](${first}), ICLR 2024\n[The Second of All](${second})\n[code](https://github.com/a/b)\n\n- [The Third of All](${third}), [The First of All](${first})\n`,
  );
  expect(lines.map(({ line, parsed }) => [line, parsed.kind === "paper" && parsed.paper.title])).toEqual([
    [1, "The First of All"],
    [2, "The Second of All"],
    [5, "The Third of All"],
    [5, "The First of All"],
  ]);
});

test("ignores comments and code", () => {
  expect(readList("<!-- - [x](https://x.example/) -->\n\n```\n- [x](https://x.example/)\n```\n").lines).toEqual([]);
});
