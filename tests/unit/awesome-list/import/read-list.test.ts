import { expect, test } from "vitest";
import { readList } from "@/lib/awesome-list/import/read-list";

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

test.each([
  ["- [Methods](#methods)", { isItem: true, links: "inside" }],
  ["- [Methods](methods.md)", { isItem: true, links: "inside" }],
  ["- Just words", { isItem: true, links: "none" }],
  ["- [Something](https://x.example/)", { isItem: true, links: "outside" }],
  ["Text with [a link](https://x.example/)", { isItem: false, links: "outside" }],
  ["Text at https://x.example/", { isItem: false, links: "outside" }],
  ["<p><a href='https://x.example/'>x</a></p>", { isItem: false, links: "outside" }],
  ["<div align='center'>", { isItem: false, links: "none" }],
])("parses %s", (markdown, parsed) => {
  expect(readList(markdown).lines.map((line) => line.parsed)).toEqual([{ kind: "other", ...parsed }]);
});

test("ignores comments and code", () => {
  expect(readList("<!-- - [x](https://x.example/) -->\n\n```\n- [x](https://x.example/)\n```\n").lines).toEqual([]);
});
