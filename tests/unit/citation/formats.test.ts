import { expect, test } from "vitest";
import { type CitationFormatId, citationFormats, csvColumns } from "@/lib/citation/citation-formats";
import { toCslItem } from "@/lib/citation/csl-item";
import { toCsvRow, toMarkdownLine } from "@/lib/citation/list-lines";
import { paperAddress } from "@/lib/citation/paper-address";
import { toRis } from "@/lib/citation/ris";
import type { Paper } from "@/lib/survey/entities";
import { compileSmallSurvey, paperOf } from "../survey-files";

const survey = compileSmallSurvey();
const paper = paperOf(survey, "gptq");
const page = "https://atlas.example/papers/gptq/";
const venueOf = (cited: Paper) => survey.venueByName.get(cited.venue ?? "");

test("formats a conference paper as RIS", () => {
  expect(toRis(paper, venueOf(paper)).split("\r\n")).toEqual([
    "TY  - CPAPER",
    "ID  - frantar2023gptq",
    "TI  - GPTQ: Accurate Quantization",
    "AU  - Frantar, Elias",
    "AU  - Alistarh, Dan",
    "PY  - 2023",
    "T2  - International Conference on Learning Representations",
    "UR  - https://arxiv.org/abs/2210.17323",
    "N1  - arXiv:2210.17323",
    "ER  - ",
    "",
  ]);
});

test("formats names with a suffix and of a group as RIS", () => {
  const ris = toRis({ ...paper, authors: ["Martin Luther King Jr.", "Qwen Team"] }, undefined);
  expect(ris).toContain("AU  - King, Martin Luther, Jr.\r\nAU  - Qwen Team\r\n");
});

test("formats a preprint as CSL-JSON with month, number and server", () => {
  const preprint = { ...paperOf(survey, "awq"), shortName: "AWQ" };
  expect(toCslItem(preprint, venueOf(preprint))).toEqual({
    id: "lin2023awq",
    type: "article",
    title: "Activation-aware Weights",
    "title-short": "AWQ",
    author: [{ given: "Ji", family: "Lin" }],
    issued: { "date-parts": [[2023, 6]] },
    genre: "Preprint",
    publisher: "arXiv",
    number: "arXiv:2306.00978",
    URL: "https://arxiv.org/abs/2306.00978",
    language: "en",
  });
});

test("quotes cells of a CSV file where needed", () => {
  const row = toCsvRow({ ...paper, title: 'A "B", C' }, page);
  expect(row).toMatch(/^gptq,"A ""B"", C",Elias Frantar; Dan Alistarh,2023,ICLR,published,2210\.17323,/);
  expect(row.endsWith(`,frantar2023gptq,${page}`)).toBe(true);
});

test("escapes the title in a Markdown list", () => {
  expect(toMarkdownLine({ ...paper, title: "[A] *B*" }, page)).toBe(
    "- [\\[A\\] \\*B\\*](https://arxiv.org/abs/2210.17323). Elias Frantar, Dan Alistarh, ICLR 2023.",
  );
});

test.each([
  [
    "the page of the published version",
    [{ type: "paper", url: "https://openreview.net/forum?id=x" }],
    "https://openreview.net/forum?id=x",
  ],
  [
    "an arXiv address without version",
    [{ type: "paper", url: "https://arxiv.org/html/2210.17323v1" }],
    "https://arxiv.org/abs/2210.17323",
  ],
  [
    "the arXiv page if only code is linked",
    [{ type: "code", url: "https://github.com/a/b" }],
    "https://arxiv.org/abs/2210.17323",
  ],
] satisfies [string, Paper["links"], string][])("cites %s", (_, links, address) => {
  expect(paperAddress({ ...paper, links })).toBe(address);
});

test("falls back to the DOI, then to any link", () => {
  expect(paperAddress({ links: [], doi: "10.1/x", arxiv: undefined })).toBe("https://doi.org/10.1/x");
  expect(paperAddress({ links: [], doi: "10.1002/1<2>3#4", arxiv: undefined })).toBe(
    "https://doi.org/10.1002/1%3C2%3E3%234",
  );
  expect(paperAddress({ links: [{ type: "blog", url: "https://a.example/" }], doi: undefined, arxiv: undefined })).toBe(
    "https://a.example/",
  );
});

test.each([
  ["bibtex", "a\nb"],
  ["ris", "a\r\nb"],
  ["csl-json", "[\na,\nb\n]\n"],
  ["apa", "a\n\nb\n"],
  ["ieee", "[1] a\n\n[2] b\n"],
  ["markdown", "a\nb\n"],
  ["csv", `\uFEFF${csvColumns.join(",")}\r\na\r\nb\r\n`],
] satisfies [CitationFormatId, string][])("joins the records of %s", (format, text) => {
  expect(citationFormats[format].join(["a", "b"])).toBe(text);
});
