import { expect, test } from "vitest";
import { emptyPaperForm, type PaperForm } from "@/lib/contribute/paper-form";
import { readPaperForm } from "@/lib/contribute/read-form";
import { outlineSurvey } from "@/lib/contribute/survey-outline";
import { compileSmallSurvey, issuesAfter } from "../survey-files";

const outline = outlineSurvey(compileSmallSurvey());

const filled: PaperForm = {
  ...emptyPaperForm,
  title: " Crumb: Rounding Loaves ",
  shortName: "Crumb",
  authors: "Ada Crumb\n\n Zoë Łuczak ",
  year: "2024",
  venue: "International Conference on Learning Representations",
  paperUrl: "https://example.org/crumb",
  codeUrl: "https://github.com/example/crumb",
  arxiv: "2401.00002",
  topics: ["models/pruning", "models"],
  techniques: ["error-feedback"],
  tldr: "Rounds loaves.",
  note: "It **rounds**; see [GPTQ](/papers/gptq/).\n",
  noteSource: "https://example.org/crumb",
};

function read(change: Partial<PaperForm>, form = filled) {
  return readPaperForm({ ...form, ...change }, outline, "2026-11-20");
}

test("a filled form is a file that the validator accepts", () => {
  const { file, issues: problems } = read({});
  expect(problems).toEqual([]);
  expect(issuesAfter({ [file.path]: file.text })).toEqual([]);
  expect(file).toMatchInlineSnapshot(`
    {
      "path": "papers/crumb.md",
      "text": "---
    title: "Crumb: Rounding Loaves"
    shortName: Crumb
    authors:
      - Ada Crumb
      - Zoë Łuczak
    year: 2024
    venue: ICLR
    status: published
    arxiv: "2401.00002"
    citationKey: crumb2024crumb
    links:
      - type: paper
        url: https://example.org/crumb
      - type: code
        url: https://github.com/example/crumb
    topics:
      - models/pruning
      - models
    techniques:
      - error-feedback
    tldr: Rounds loaves.
    noteSource: https://example.org/crumb
    history:
      - date: 2026-11-20
        type: added
    ---

    It **rounds**; see [GPTQ](/papers/gptq/).
    ",
    }
  `);
});

test("the empty form says what is needed", () => {
  expect(read({}, emptyPaperForm).issues).toMatchInlineSnapshot(`
    [
      {
        "field": "title",
        "message": "Every paper has a title.",
      },
      {
        "field": "year",
        "message": "The year of publication is missing; four digits.",
      },
      {
        "field": "venue",
        "message": "The venue is missing; arXiv for a preprint there.",
      },
      {
        "field": "topics",
        "message": "Choose at least one topic.",
      },
    ]
  `);
});

test.each<[Partial<PaperForm>, string]>([
  [{ title: "   " }, "title: Every paper has a title."],
  [{ authors: "Ada Crumb\nAda Crumb" }, "authors: Line 2: It is already in the list."],
  [{ year: "soon" }, "year: A year is a whole number."],
  [{ year: "20244" }, "year: The year is after 2100."],
  [{ venue: "ICLRR" }, "venue: “ICLRR” is not a venue of the atlas. Did you mean ICLR?"],
  [
    { venue: "Annals of Bread" },
    "venue: “Annals of Bread” is not a venue of the atlas. A new venue needs a file under venues/ first.",
  ],
  [{ paperUrl: "example.org" }, "paperUrl: The address must be a full http:// or https:// address."],
  [{ codeUrl: "x" }, "codeUrl: The address must be a full http:// or https:// address."],
  [{ paperUrl: "", codeUrl: "x" }, "codeUrl: The address must be a full http:// or https:// address."],
  [{ arxiv: "arXiv:2401.00002v2" }, 'arxiv: An arXiv id has the form "2210.17323", without address and version.'],
  [{ topics: ["models/gone"] }, "topics: There is no topic models/gone any more; choose another."],
  [{ techniques: ["gone"] }, "techniques: There is no technique gone any more; choose another."],
  [{ tldr: "Two\nlines." }, "tldr: The text must be on one line."],
  [{ note: "A <b>note</b>." }, 'note: Line 1: HTML is not rendered: "<b>". Use Markdown, or put code in backticks.'],
  [{ note: "See\n[it](/papers/gone/)." }, "note: Line 2: There is no page at /papers/gone/."],
  [{ id: "Crumb" }, "id: A file name has lower-case letters, digits and single hyphens only, and is not a year."],
  [{ id: "awq" }, "id: The name awq is taken by another paper."],
])("%j", (change, told) => {
  expect(read(change).issues.map(({ field, message }) => `${field}: ${message}`)).toEqual([told]);
});

test("without a name of its own a file gets the one of the paper, if that is free", () => {
  expect(read({ id: " my-name " }).file.path).toBe("papers/my-name.md");
  expect(read({ shortName: "GPTQ" }).file.path).toBe("papers/gptq-2024.md");
});

test("a paper that is there already is a problem of the field that says so; one that only looks like it is none", () => {
  const { issues: problems, duplicate } = read({ arxiv: " 2210.17323 " });
  expect(problems).toEqual([{ field: "arxiv", message: "The entry gptq has this already; a paper is listed once." }]);
  expect(duplicate).toMatchObject({ certainty: "same", paper: { id: "gptq" } });
  const similar = read({ title: "Activation-aware Weight" });
  expect(similar.duplicate).toMatchObject({ certainty: "similar", paper: { id: "awq" } });
  expect(similar.issues).toEqual([]);
  expect(read({}, emptyPaperForm).duplicate).toBeUndefined();
});

test("a former title is neither the title itself nor one of another paper", () => {
  expect(read({ formerTitle: "Rounding Loaves Again" }).issues).toEqual([]);
  expect(read({ formerTitle: "crumb: rounding loaves" }).issues).toEqual([
    { field: "formerTitle", message: "This is the title itself; leave it out unless the preprint had another." },
  ]);
  expect(read({ formerTitle: "Activation-aware weights" }).issues).toEqual([
    { field: "formerTitle", message: "The entry awq has this title already." },
  ]);
});
