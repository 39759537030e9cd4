import { expect, test } from "vitest";
import { citationMeta } from "@/lib/citation/citation-meta";
import { compileSmallSurvey, paperOf } from "../survey-files";

const survey = compileSmallSurvey();
const page = "https://atlas.example/papers/x/";

test("a paper of a conference: one tag an author, the year, the conference", () => {
  expect(citationMeta(paperOf(survey, "gptq"), survey.venueByName.get("ICLR"), page)).toEqual({
    citation_title: "GPTQ: Accurate Quantization",
    citation_author: ["Elias Frantar", "Dan Alistarh"],
    citation_publication_date: "2023",
    citation_conference_title: "International Conference on Learning Representations",
    citation_arxiv_id: "2210.17323",
    citation_pdf_url: "https://arxiv.org/pdf/2210.17323",
    citation_public_url: page,
  });
});

test("a preprint is dated to its month, without the server as a journal", () => {
  const tags = citationMeta(paperOf(survey, "awq"), survey.venueByName.get("arXiv"), page);
  expect(tags).toMatchObject({ citation_publication_date: "2023/06" });
  expect(tags).not.toHaveProperty("citation_journal_title");
  expect(tags).not.toHaveProperty("citation_conference_title");
});

test("the month is left out when the year says otherwise", () => {
  const tags = citationMeta({ ...paperOf(survey, "awq"), year: 2024 }, undefined, page);
  expect(tags).toMatchObject({ citation_publication_date: "2024" });
});

test("a journal and a DOI have tags of their own", () => {
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

test("what is not known has no tag", () => {
  const tags = citationMeta(paperOf(survey, "sparsegpt"), undefined, page);
  expect(Object.keys(tags)).toEqual(["citation_title", "citation_publication_date", "citation_public_url"]);
});
