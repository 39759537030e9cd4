import { expect, test } from "vitest";
import { paperRow } from "@/lib/site/paper-row";
import { compileSmallSurvey, paperOf, paperText } from "../survey-files";

function rowOf(text: string, others: Record<string, string> = {}) {
  const survey = compileSmallSurvey({ "papers/x.md": text, ...others });
  return paperRow(paperOf(survey, "x"), survey);
}

function byAuthors(title: string, names: readonly string[]): string {
  return paperText(title).replace("authors: []", `authors:\n${names.map((name) => `  - ${name}`).join("\n")}`);
}

test("a row omits keys without a value", () => {
  expect(rowOf(paperText("X"))).toEqual({ id: "x", title: "X", venue: "arXiv 2023", venueId: "arxiv" });
  const links = "links:\n  - type: code\n    url: https://github.com/x/x\n";
  expect(rowOf(paperText("X", `${links}tldr: Does it\n`, "\nIt does.\n"))).toEqual({
    id: "x",
    title: "X",
    venue: "arXiv 2023",
    venueId: "arxiv",
    note: "Does it",
    code: true,
  });
});

test("a row has the first three authors, with the ids of those who have a page", () => {
  const row = rowOf(byAuthors("X", ["Ada Rye", "D. Oven", "Bo Crumb", "Cy Salt"]), {
    "papers/y.md": byAuthors("Y", ["Dee Oven", "Cy Salt"]),
    "authors/dee-oven.md": "---\nname: Dee Oven\nspellings:\n  - D. Oven\n---\n",
  });
  expect(row.authors).toEqual({
    names: [{ name: "Ada Rye" }, { name: "D. Oven", id: "dee-oven" }, { name: "Bo Crumb" }],
    hasMore: true,
  });
});

test("a row without a known venue has no id of a venue", () => {
  const text = paperText("X")
    .replace(/venue: .*\n/, "")
    .replace(/status: .*\n/, "");
  const row = rowOf(`${text.replace("title: X\n", "title: X\nunverified:\n  - venue\n")}`);
  expect(row).toEqual({ id: "x", title: "X", venue: "2023 (venue not verified)" });
});
