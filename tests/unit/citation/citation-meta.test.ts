import { expect, test } from "vitest";
import { citationMeta } from "@/lib/citation/citation-meta";
import { compileSmallSurvey, paperOf } from "../survey-files";

const survey = compileSmallSurvey();
const page = "https://atlas.example/papers/x/";

test("returns authors, year and conference of a conference paper", () => {
  expect(citationMeta(paperOf(survey, "gptq"), survey.venueByName.get("ICLR"), page)).toEqual({
    citation_title: "GPTQ: Accurate Quantization",
    citation_author: ["Frantar, Elias", "Alistarh, Dan"],
    citation_publication_date: "2023",
    citation_conference_title: "International Conference on Learning Representations",
    citation_arxiv_id: "2210.17323",
    citation_pdf_url: "https://arxiv.org/pdf/2210.17323",
    citation_public_url: "https://arxiv.org/abs/2210.17323",
  });
});

test("returns the month of a preprint, and no journal for the preprint server", () => {
  const tags = citationMeta(paperOf(survey, "awq"), survey.venueByName.get("arXiv"), page);
  expect(tags).toMatchObject({
    citation_publication_date: "2023/06",
    citation_publisher: "arXiv",
    "z:itemType": "preprint",
  });
  expect(tags).not.toHaveProperty("citation_journal_title");
  expect(tags).not.toHaveProperty("citation_conference_title");
});

test("omits the month if its year differs from the year of the paper", () => {
  const tags = citationMeta({ ...paperOf(survey, "awq"), year: 2024 }, undefined, page);
  expect(tags).toMatchObject({ citation_publication_date: "2024" });
});

test("returns tags for a journal and a DOI", () => {
  const journal = {
    id: "j",
    file: "venues/j.md",
    name: "TMLR",
    title: "Transactions",
    kind: "journal",
    aliases: [],
  } as const;
  const tags = citationMeta({ ...paperOf(survey, "gptq"), doi: "10.1145/1" }, { ...journal, aliases: [] }, page);
  expect(tags).toMatchObject({ citation_journal_title: "Transactions", citation_doi: "10.1145/1" });
  expect(tags).not.toHaveProperty("citation_conference_title");
});

test("omits tags for unknown values", () => {
  const tags = citationMeta(paperOf(survey, "sparsegpt"), undefined, page);
  expect(Object.keys(tags)).toEqual(["citation_title", "citation_publication_date", "citation_public_url"]);
});

test("writes names so that their parts can be told apart", () => {
  const authors = ["Aäron van den Oord", "Robert L. Logan IV", "Qwen Team", "OpenAI"];
  const tags = citationMeta({ ...paperOf(survey, "gptq"), authors }, undefined, page);
  expect(tags.citation_author).toEqual(["van den Oord, Aäron", "Logan IV, Robert L.", "Qwen Team,", "OpenAI"]);
});

test("writes a single name as in the byline if it would look like a list of two names", () => {
  const authors = ["Christopher M. De Sa"];
  expect(citationMeta({ ...paperOf(survey, "gptq"), authors }, undefined, page).citation_author).toEqual(authors);
});
