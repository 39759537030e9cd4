import { expect, test } from "vitest";
import { toBiblatex, toBibtex } from "@/lib/citation/bibtex";
import { citationKey } from "@/lib/citation/citation-key";
import type { Paper, Venue } from "@/lib/survey/entities";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { compileSmallSurvey, paperOf } from "../survey-files";

const survey = compileSmallSurvey();
const paper = paperOf(survey, "gptq");
const venue = (kind: Venue["kind"]): Venue => ({
  id: "v",
  file: "venues/v.md",
  name: "V",
  title: "Journal of R&D",
  kind,
  aliases: [],
});

/** Returns the value of a BibTeX field. */
function field(entry: string, name: string): string | undefined {
  return new RegExp(`^ {2}${name} = \\{(.*)\\},$`, "m").exec(entry)?.[1];
}

test("formats a conference paper", () => {
  const withLink: Paper = { ...paper, links: [{ type: "paper", url: "https://openreview.net/forum?id=x_y" }] };
  expect(toBibtex(withLink, survey.venueByName.get("ICLR"))).toMatchInlineSnapshot(`
    "@inproceedings{frantar2023gptq,
      title = {{GPTQ}: Accurate Quantization},
      author = {Frantar, Elias and Alistarh, Dan},
      year = {2023},
      booktitle = {International Conference on Learning Representations},
      eprint = {2210.17323},
      archivePrefix = {arXiv},
      url = {https://openreview.net/forum?id=x_y},
    }
    "
  `);
});

test("formats a preprint", () => {
  expect(toBibtex(paperOf(survey, "awq"), survey.venueByName.get("arXiv"))).toMatchInlineSnapshot(`
    "@misc{lin2023awq,
      title = {Activation-aware Weights},
      author = {Lin, Ji},
      year = {2023},
      eprint = {2306.00978},
      archivePrefix = {arXiv},
      url = {https://arxiv.org/abs/2306.00978},
    }
    "
  `);
});

test("formats a journal article", () => {
  expect(toBibtex({ ...paper, doi: "10.1145/1" }, venue("journal"))).toMatchInlineSnapshot(`
    "@article{frantar2023gptq,
      title = {{GPTQ}: Accurate Quantization},
      author = {Frantar, Elias and Alistarh, Dan},
      year = {2023},
      journal = {Journal of R\\&D},
      eprint = {2210.17323},
      archivePrefix = {arXiv},
      doi = {10.1145/1},
      url = {https://arxiv.org/abs/2210.17323},
    }
    "
  `);
});

test("formats a web page without authors", () => {
  const { arxiv: _, ...page } = paper;
  expect(toBibtex({ ...page, authors: [] }, venue("web"))).toMatchInlineSnapshot(`
    "@misc{2023gptq,
      title = {{GPTQ}: Accurate Quantization},
      key = {GPTQ},
      year = {2023},
      howpublished = {Journal of R\\&D},
    }
    "
  `);
});

test("formats a workshop paper as a conference paper", () => {
  const entry = toBibtex(paper, venue("workshop"));
  expect(entry).toMatch(/^@inproceedings\{/);
  expect(field(entry, "booktitle")).toBe("Journal of R\\&D");
});

test("formats names as family name and given name", () => {
  const authors = [
    "Łukasz Kaiser",
    "Aäron van den Oord",
    "Christopher De Sa",
    "Guy Van den Broeck",
    "Martin Luther King Jr.",
    "Qwen Team",
  ];
  expect(field(toBibtex({ ...paper, authors }, undefined), "author")).toBe(
    'Kaiser, {\\L}ukasz and van den Oord, A{\\"a}ron and De Sa, Christopher and {Van den Broeck}, Guy and King, Jr., Martin Luther and {Qwen Team}',
  );
});

test("formats a preprint for biblatex", () => {
  const preprint = { ...paperOf(survey, "awq"), shortName: "AWQ" };
  expect(toBiblatex(preprint, survey.venueByName.get("arXiv"))).toMatchInlineSnapshot(`
    "@online{lin2023awq,
      title = {Activation-aware Weights},
      author = {Lin, Ji},
      shorttitle = {{AWQ}},
      date = {2023},
      eprint = {2306.00978},
      eprinttype = {arxiv},
      url = {https://arxiv.org/abs/2306.00978},
    }
    "
  `);
});

test.each([
  ["Christopher Ré", "re2023x1"],
  ["Piotr Miłoś", "milos2023x1"],
  ["Michał Łuć", "luc2023x1"],
  ["Ahmet Üstün", "ustun2023x1"],
  ["Brian O'Connor-Smith", "oconnorsmith2023x1"],
  ["OpenAI", "openai2023x1"],
])("the key of %s is ASCII", (author, key) => {
  expect(citationKey({ id: "x-1", authors: [author], year: 2023 })).toBe(key);
});

test("the key of a paper without authors begins with the year", () => {
  expect(citationKey({ id: "lora-plus", authors: [], year: 2024 })).toBe("2024loraplus");
});

test("all papers of the content have unique keys", () => {
  const keys = loadSurvey("content").papers.map(citationKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^[a-z0-9]+$/.test(key))).toEqual([]);
});
