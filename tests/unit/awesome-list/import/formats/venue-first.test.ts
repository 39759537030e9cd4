import { expect, test } from "vitest";
import { readList } from "@/lib/awesome-list/import/read-list";

function read(item: string) {
  return readList(`- ${item}\n`).lines[0]?.parsed;
}

test("reads venue and year in brackets, title, and links with brackets in their label", () => {
  const item = "**[ICLR 2024]** A Title: With Parts. [[Paper]](https://x.example/p) [[Code]](https://x.example/c)";
  expect(read(item)).toEqual({
    kind: "paper",
    paper: {
      title: "A Title: With Parts",
      byline: "",
      venue: "ICLR",
      year: 2024,
      links: [
        { label: "Paper", url: "https://x.example/p" },
        { label: "Code", url: "https://x.example/c" },
      ],
      oddities: [],
    },
  });
});

test.each([
  ["[arXiv 2024.10] A Title [[Paper]](https://x.example/p)", "arXiv", 2024],
  ["**[NeurIPS'23]** A Title [[Paper](https://x.example/p)]", "NeurIPS", 2023],
  ["**[ICML 2024 (Oral)]** A Title [paper](https://x.example/p)", "ICML", 2024],
  ["**[2023.05]** A Title ([pdf](https://x.example/p))", undefined, 2023],
])("reads %s", (item, venue, year) => {
  const links = [{ url: "https://x.example/p" }];
  expect(read(item)).toMatchObject({ paper: { title: "A Title", venue, year, links, oddities: [] } });
});

test("a linked title gives the paper link", () => {
  expect(read("**[ICML 2024]** [A Title](https://x.example/p) [[Code]](https://x.example/c)")).toMatchObject({
    paper: { title: "A Title", links: [{ label: "Paper", url: "https://x.example/p" }, { label: "Code" }] },
  });
});

test.each([
  "[Note] No year in brackets [[Paper]](https://x.example/p)",
  "**[ICLR 2024]** [[Paper]](https://x.example/p)",
])("%s is not a paper", (item) => {
  expect(read(item)).toMatchObject({ kind: "other" });
});
