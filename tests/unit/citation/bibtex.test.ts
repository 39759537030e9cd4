import { expect, test } from "vitest";
import { citationKey, toBibtex } from "@/lib/citation/bibtex";
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
      title = {{GPTQ: Accurate Quantization}},
      author = {Elias Frantar and Dan Alistarh},
      year = {2023},
      booktitle = {International Conference on Learning Representations},
      eprint = {2210.17323},
      archiveprefix = {arXiv},
      url = {https://openreview.net/forum?id=x_y},
    }
    "
  `);
});

test("formats a preprint", () => {
  expect(toBibtex(paperOf(survey, "awq"), survey.venueByName.get("arXiv"))).toMatchInlineSnapshot(`
    "@misc{lin2023awq,
      title = {{Activation-aware Weights}},
      author = {Ji Lin},
      year = {2023},
      eprint = {2306.00978},
      archiveprefix = {arXiv},
    }
    "
  `);
});

test("formats a journal article", () => {
  expect(toBibtex({ ...paper, doi: "10.1145/1" }, venue("journal"))).toMatchInlineSnapshot(`
    "@article{frantar2023gptq,
      title = {{GPTQ: Accurate Quantization}},
      author = {Elias Frantar and Dan Alistarh},
      year = {2023},
      journal = {Journal of R\\&D},
      eprint = {2210.17323},
      archiveprefix = {arXiv},
      doi = {10.1145/1},
    }
    "
  `);
});

test("formats a web page without authors", () => {
  const { arxiv: _, ...page } = paper;
  expect(toBibtex({ ...page, authors: [] }, venue("web"))).toMatchInlineSnapshot(`
    "@misc{2023gptq,
      title = {{GPTQ: Accurate Quantization}},
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

test("escapes special characters of LaTeX", () => {
  const title = field(toBibtex({ ...paper, title: "R&D 100% $5 #1 a_b ~x ^y \\z" }, undefined), "title");
  expect(title).toBe("{R\\&D 100\\% \\$5 \\#1 a\\_b \\textasciitilde{}x \\textasciicircum{}y \\textbackslash{}z}");
});

test("escapes a special character after a backslash", () => {
  expect(field(toBibtex({ ...paper, title: "\\_ \\\\&" }, undefined), "title")).toBe(
    "{\\textbackslash{}\\_ \\textbackslash{}\\textbackslash{}\\&}",
  );
});

test("keeps accents in fields", () => {
  expect(field(toBibtex({ ...paper, authors: ["Łukasz Kaiser", "Christopher Ré"] }, undefined), "author")).toBe(
    "Łukasz Kaiser and Christopher Ré",
  );
});

test("prefers the link to the paper over other links", () => {
  const links: Paper["links"] = [
    { type: "code", url: "https://github.com/a/b" },
    { type: "paper", url: "https://arxiv.org/abs/1" },
  ];
  expect(field(toBibtex({ ...paper, links }, undefined), "url")).toBe("https://arxiv.org/abs/1");
  expect(field(toBibtex({ ...paper, links: links.slice(0, 1) }, undefined), "url")).toBe("https://github.com/a/b");
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
