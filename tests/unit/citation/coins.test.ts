import { expect, test } from "vitest";
import { toCoins } from "@/lib/citation/coins";
import type { Paper, Venue } from "@/lib/survey/entities";
import { readCoins } from "../../shared/zotero-reader";
import { compileSmallSurvey, paperOf } from "../survey-files";

const survey = compileSmallSurvey();
const paper = paperOf(survey, "gptq");
const venue = (kind: Venue["kind"]): Venue => ({
  id: "j",
  file: "venues/j.md",
  name: "JRD",
  title: "Journal of R&D",
  kind,
  aliases: [],
});

/** Reads the COinS of a paper from markup, as Zotero does. */
function read(cited: Paper, publishedIn: Venue | undefined) {
  const title = toCoins(cited, publishedIn).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return readCoins(`<p><span class="Z3988" title="${title}"></span></p>`)[0];
}

test("reference managers read a conference paper", () => {
  expect(read({ ...paper, doi: "10.1145/1" }, survey.venueByName.get("ICLR"))).toEqual({
    itemType: "conferencePaper",
    title: "GPTQ: Accurate Quantization",
    creators: [
      ["Frantar", "Elias"],
      ["Alistarh", "Dan"],
    ],
    publicationTitle: "International Conference on Learning Representations",
    date: "2023",
    DOI: "10.1145/1",
    url: "https://arxiv.org/abs/2210.17323",
  });
});

test.each([
  ["workshop", "conferencePaper", "Journal of R&D"],
  ["journal", "journalArticle", "Journal of R&D"],
  ["web", "webpage", "Journal of R&D"],
  ["preprint", "preprint", "JRD"],
] satisfies [Venue["kind"], string, string][])(
  "reference managers read a paper of the kind %s",
  (kind, itemType, publicationTitle) => {
    const title = 'A&B = "C", 100% é';
    expect(read({ ...paper, title }, venue(kind))).toMatchObject({ itemType, title, publicationTitle });
  },
);

test("keeps particles, suffixes and groups together", () => {
  const authors = ["Aäron van den Oord", "Robert L. Logan IV", "Qwen Team", "OpenAI"];
  expect(read({ ...paper, authors }, undefined)?.creators).toEqual([
    ["van den Oord", "Aäron"],
    ["Logan IV", "Robert L"],
    ["Qwen Team", ""],
    ["OpenAI", ""],
  ]);
});
