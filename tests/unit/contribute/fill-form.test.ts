import { expect, test } from "vitest";
import { fillForm } from "@/lib/contribute/fill-form";
import { parseBibtex } from "@/lib/contribute/metadata/parse-bibtex";
import { emptyPaperForm, type PaperForm } from "@/lib/contribute/paper-form";
import { looksLikeBibtex, readPasted, readPastedBibtex } from "@/lib/contribute/read-pasted";
import { outlineSurvey } from "@/lib/contribute/survey-outline";
import { compileSmallSurvey } from "../survey-files";

const outline = outlineSurvey(compileSmallSurvey());

const bibtex = `@inproceedings{crumb2024,
  title = {Crumb: Rounding Loaves},
  author = {Crumb, Ada and {\\L}uczak, Zo{\\"e}},
  booktitle = {International Conference on Learning Representations},
  year = {2024},
  eprint = {2401.00002},
  url = {https://github.com/example/crumb}
}`;

const read = (text: string) => (looksLikeBibtex(text) ? readPastedBibtex(text, parseBibtex) : readPasted(text));

/** Returns the fields that a pasted text fills, or the issues. */
function pasted(text: string, form: PaperForm = emptyPaperForm) {
  const { metadata, issues } = read(text);
  if (!metadata) return issues;
  const filled = fillForm(form, metadata, outline, "2026-11-20").form;
  return Object.fromEntries(Object.entries(filled).filter(([, value]) => value.length > 0));
}

test("fills all fields that BibTeX has", () => {
  expect(pasted(bibtex)).toMatchInlineSnapshot(`
    {
      "arxiv": "2401.00002",
      "authors": "Ada Crumb
    Zoë Łuczak",
      "codeUrl": "https://github.com/example/crumb",
      "paperUrl": "https://arxiv.org/abs/2401.00002",
      "shortName": "Crumb",
      "title": "Crumb: Rounding Loaves",
      "venue": "ICLR",
      "year": "2024",
    }
  `);
});

test.each(["2210.17323", "arXiv:2210.17323v2", " https://arxiv.org/pdf/2210.17323 "])(
  "fills id and link from %s",
  (text) => {
    expect(pasted(text)).toEqual({
      arxiv: "2210.17323",
      paperUrl: "https://arxiv.org/abs/2210.17323",
      venue: "arXiv",
      year: "2022",
    });
  },
);

test("fills other ids and URLs", () => {
  expect(pasted("10.1145/3600006.3613165")).toEqual({
    doi: "10.1145/3600006.3613165",
    paperUrl: "https://doi.org/10.1145/3600006.3613165",
  });
  expect(pasted("https://example.org/crumb")).toEqual({ paperUrl: "https://example.org/crumb" });
  expect(pasted("https://github.com/example/crumb")).toEqual({ codeUrl: "https://github.com/example/crumb" });
});

const filled = { ...emptyPaperForm, topics: ["models"], techniques: ["error-feedback"], note: "Ours." };

test.each([
  [{ title: "Other", doi: "10.1145/1" }, bibtex],
  [{ title: "Other" }, "2401.00002"],
  [{ arxiv: "2401.00001" }, "https://www.alphaxiv.org/abs/2401.00002"],
  [{ title: "Other", paperUrl: "https://proceedings.mlr.press/v202/other23a.html" }, "10.1145/3600006.3613165"],
  [{ paperUrl: "https://example.org/other" }, "https://openreview.net/forum?id=aBcD1234eF"],
  [{ doi: "10.1145/1" }, "https://proceedings.mlr.press/v202/crumb23a.html"],
])("replaces %j by another paper and keeps nothing of it", (paper, text) => {
  const { metadata } = read(text);
  const form = { ...filled, ...paper };
  expect(metadata && fillForm(form, metadata, outline, "2026-11-20").isOther).toBe(true);
  expect(pasted(text, form)).toEqual(pasted(text));
});

test.each([
  [{ title: "crumb: rounding loaves", doi: "10.1145/1" }, bibtex],
  [{ title: "Rounding Loaves", arxiv: "arXiv:2401.00002v2" }, bibtex],
  [{ formerTitle: "Crumb: Rounding Loaves", title: "Crumb" }, bibtex],
  [{ title: "Crumb", paperUrl: "https://arxiv.org/abs/2401.00002" }, "2401.00002"],
  [{ title: "Crumb", arxiv: "2401.00002" }, "https://github.com/example/crumb"],
  [{ codeUrl: "https://github.com/example/crumb" }, bibtex],
  [{}, bibtex],
])("adds to %j if it is the same paper or none", (paper, text) => {
  const { metadata } = read(text);
  const form = { ...filled, ...paper };
  expect(metadata && fillForm(form, metadata, outline, "2026-11-20").isOther).toBe(false);
  expect(pasted(text, form)).toMatchObject({ topics: ["models"], note: "Ours.", ...pasted(text) });
});

test("adds a notice if the authors end with “and others”", () => {
  const { metadata } = read(bibtex.replace(' and {\\L}uczak, Zo{\\"e}', " and others"));
  expect(metadata && fillForm(emptyPaperForm, metadata, outline, "2026-11-20").notices).toEqual([
    "The list of authors ends with “and others”. List all authors.",
  ]);
});
