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

test("converts a filled form to a valid file", () => {
  const { file, issues } = read({});
  expect(issues).toEqual([]);
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

test("reports the required fields of an empty form", () => {
  expect(read({}, emptyPaperForm).issues).toMatchInlineSnapshot(`
    [
      {
        "field": "title",
        "message": "Enter a title.",
      },
      {
        "field": "year",
        "message": "Enter the year of publication, with four digits.",
      },
      {
        "field": "venue",
        "message": "Enter a venue. For a preprint on arXiv, enter arXiv.",
      },
      {
        "field": "topics",
        "message": "Choose at least one topic.",
      },
    ]
  `);
});

test.each<[Partial<PaperForm>, string]>([
  [{ title: "   " }, "title: Enter a title."],
  [{ authors: "Ada Crumb\nAda Crumb" }, "authors: Line 2: It is already in the list."],
  [{ year: "soon" }, "year: A year is a whole number."],
  [{ year: "20244" }, "year: The year is after 2100."],
  [{ venue: "ICLRR" }, "venue: “ICLRR” is not a venue. Did you mean ICLR?"],
  [
    { venue: "Annals of Bread" },
    "venue: “Annals of Bread” is not a venue. To add a venue, create its file in venues/ first.",
  ],
  [{ paperUrl: "example.org" }, "paperUrl: The address must be a full http:// or https:// address."],
  [{ codeUrl: "x" }, "codeUrl: The address must be a full http:// or https:// address."],
  [{ paperUrl: "", codeUrl: "x" }, "codeUrl: The address must be a full http:// or https:// address."],
  [{ arxiv: "2401.2" }, 'arxiv: An arXiv id looks like "2210.17323", without URL or version.'],
  [{ topics: ["models/gone"] }, "topics: The topic models/gone no longer exists. Choose another."],
  [{ techniques: ["gone"] }, "techniques: The technique gone no longer exists. Choose another."],
  [{ tldr: "Two\nlines." }, "tldr: The text must be on one line."],
  [{ note: "A <b>note</b>." }, 'note: Line 1: HTML is not rendered: "<b>". Use Markdown, or put code in backticks.'],
  [{ note: "See\n[it](/papers/gone/)." }, "note: Line 2: There is no page at /papers/gone/."],
  [
    { id: "Crumb" },
    "id: A file name can only have lower-case letters, digits and single hyphens. It must not be a year.",
  ],
  [{ id: "awq" }, "id: Another paper has the file name awq. Choose another."],
])("reports %j", (change, issue) => {
  expect(read(change).issues.map(({ field, message }) => `${field}: ${message}`)).toEqual([issue]);
});

test("proposes a free file name if the field is empty", () => {
  expect(read({ id: " my-name " }).file.path).toBe("papers/my-name.md");
  expect(read({ shortName: "GPTQ" }).file.path).toBe("papers/gptq-2024.md");
});

test("reports a duplicate in the field that agrees, but not a similar paper", () => {
  const { issues, duplicate } = read({ arxiv: " 2210.17323 " });
  expect(issues).toEqual([
    { field: "arxiv", message: "The entry gptq already has this. A paper can have only one entry." },
  ]);
  expect(duplicate).toMatchObject({ certainty: "same", paper: { id: "gptq" } });
  const similar = read({ title: "Activation-aware Weight" });
  expect(similar.duplicate).toMatchObject({ certainty: "similar", paper: { id: "awq" } });
  expect(similar.issues).toEqual([]);
  expect(read({}, emptyPaperForm).duplicate).toBeUndefined();
});

test("reports a preprint title that is the title itself or belongs to another paper", () => {
  expect(read({ formerTitle: "Rounding Loaves Again" }).issues).toEqual([]);
  expect(read({ formerTitle: "crumb: rounding loaves" }).issues).toEqual([
    {
      field: "formerTitle",
      message: "This is the same as the title. Enter it only if the preprint had a different title.",
    },
  ]);
  expect(read({ formerTitle: "Activation-aware weights" }).issues).toEqual([
    { field: "formerTitle", message: "The entry awq already has this title." },
  ]);
});
