import { expect, test } from "vitest";
import { readList } from "@/lib/awesome-list/import/read-list";

/** The parsed rows of a table. */
function readRows(header: string, ...rows: string[]) {
  const rule = header.replace(/[^|]+/g, "---");
  return readList([header, rule, ...rows].join("\n")).lines.map(({ parsed }) => parsed);
}

const titlesAndAuthors = "| Title & Authors | Introduction | Links |";

test("reads title and authors from one cell and links from another", () => {
  const row =
    "|[A Title](https://x.example/p) <br> Ada Lovelace, Alan Turing |<img alt='x' src='https://x.example/i'> |[Github](https://x.example/c) <br> [Paper](https://x.example/p)|[//]: #06/05";
  expect(readRows(titlesAndAuthors, row)).toEqual([
    {
      kind: "paper",
      paper: {
        title: "A Title",
        byline: "Ada Lovelace, Alan Turing",
        venue: undefined,
        year: undefined,
        links: [
          { label: "Paper", url: "https://x.example/p" },
          { label: "Github", url: "https://x.example/c" },
        ],
        oddities: [],
      },
    },
  ]);
});

test("reads the venue from a badge above the title and ignores other badges", () => {
  const row =
    "|[![Star](https://img.shields.io/github/stars/a/b.svg)](https://github.com/a/b)[![Publish](https://img.shields.io/badge/Conference-ICML'24%20Oral-blue)]()<br>[A Title](https://x.example/p) <br> Ada Lovelace | |[Model](https://x.example/m)|";
  expect(readRows(titlesAndAuthors, row)).toMatchObject([
    { paper: { title: "A Title", byline: "Ada Lovelace", venue: "ICML", year: 2024, links: [{}, { label: "Model" }] } },
  ]);
});

const dated = "|Date|Title|Paper|Code|Recom|";

test("reads date, title, paper and code from separate cells, with any link label", () => {
  const row =
    "|2023.06| 🔥🔥[**H2O**] H2O: Heavy-Hitter Oracle(@cs.example etc)|[[pdf]](https://x.example/p) | [[H2O]](https://x.example/c) ![](https://img.shields.io/x) | ⭐️ |";
  expect(readRows(dated, row)).toEqual([
    {
      kind: "paper",
      paper: {
        title: "H2O: Heavy-Hitter Oracle",
        name: "H2O",
        byline: "",
        venue: undefined,
        year: 2023,
        links: [
          { label: "Paper", url: "https://x.example/p" },
          { label: "Code", url: "https://x.example/c" },
        ],
        oddities: [],
      },
    },
  ]);
});

test("ignores a warning sign in the code column", () => {
  expect(readRows(dated, "|2020.10|A Title|[[pdf]](https://x.example/p)|⚠️|⭐️|")).toMatchObject([
    { paper: { links: [{ label: "Paper" }] } },
  ]);
});

test("reads columns in any order", () => {
  const row = "| ICLR | Ada Lovelace | [A Title](https://x.example/p) | 2023 | [x](https://x.example/c) |";
  expect(readRows("| Venue | Authors | Title | Year | Code |", row)).toMatchObject([
    { paper: { title: "A Title", byline: "Ada Lovelace", venue: "ICLR", year: 2023, links: [{}, { label: "Code" }] } },
  ]);
});

test.each([
  ["without titles", "| Model | Size | Link |", "| A | 7B | [x](https://x.example/) |"],
  ["without links", "| Title | Size |", "| [A](https://x.example/) | 7B |"],
  ["with an empty title cell", "| Title | Paper |", "| | [x](https://x.example/) |"],
])("a table %s is not a paper table", (_, header, row) => {
  expect(readRows(header, row)).toMatchObject([{ kind: "other", isItem: true, links: "outside" }]);
});
