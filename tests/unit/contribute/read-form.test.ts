import fc from "fast-check";
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

test.each([
  [
    { title: "Crumb\u202E: Loaves" },
    "title: The text contains the invisible character U+202E. It is after “Crumb”. Delete the character.",
  ],
  [
    { authors: "Ada Crumb\n\uD83DZoë" },
    "authors: Line 2: The text contains the invisible character U+D83D. It is at the start. Delete the character.",
  ],
  [
    { note: "It rounds.\n\nSee \u0000 below." },
    "note: Line 3: The text contains the invisible character U+0000. It is after “See”. Delete the character.",
  ],
  [
    { arxiv: "2401.00002\u2066" },
    "arxiv: The text contains the invisible character U+2066. It is after “2401.00002”. Delete the character.",
  ],
  [
    { tldr: "Rounds lo\uFFFDves." },
    "tldr: The text contains U+FFFD, which replaces a character that a program could not read. It is after “lo”. Write the right character.",
  ],
])("reports invisible characters: %j", (change, issue) => {
  expect(read(change).issues.map(({ field, message }) => `${field}: ${message}`)).toContain(issue);
});

test("reports every character that the validation of the file reports", () => {
  const codes = fc.constantFrom(0, 7, 0x0d, 0x7f, 0x85, 0x200f, 0x202e, 0x2028, 0x2069, 0xd83d, 0xdc00, 0xfdd0, 0xfffd);
  const fields = fc.constantFrom("title", "authors", "tldr", "note", "formerTitle");
  fc.assert(
    fc.property(fields, codes, (field, code) => {
      const { issues } = read({ [field]: `Fair ${String.fromCharCode(code)} queues` });
      expect(issues.map((issue) => issue.field)).toContain(field);
    }),
  );
});

test.each([
  [{ note: `First.\n\n${"x".repeat(5000)}` }, "note: Line 3: The line has 5,000 characters. The maximum is 4,000."],
  [
    { note: "A sentence.\n".repeat(3000) },
    "note: Line 1: The text below the front matter has 35,999 characters. The maximum is 20,000.",
  ],
  [
    { note: `| ${"a | ".repeat(20)}\n| ${"- | ".repeat(20)}` },
    "note: Line 2: The table has 20 columns and 0 rows. The maximum is 12 columns and 1,200 cells.",
  ],
  [
    { authors: Array.from({ length: 2100 }, (_, index) => `Author ${index}`).join("\n") },
    "authors: The front matter has 2,123 lines. The maximum is 2,000.",
  ],
])("reports text over the limits of a file", (change, issue) => {
  const { file, issues } = read(change);
  expect(issues.map(({ field, message }) => `${field}: ${message}`)).toEqual([issue]);
  expect(issuesAfter({ [file.path]: file.text })).toEqual([expect.stringContaining("over-limit")]);
});

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

test.each<[Partial<PaperForm>, string[]]>([
  [{ tldr: words(20) }, []],
  [{ tldr: `${words(21)} –` }, ["tldr: This has 21 words. A summary should have at most 20."]],
  [{ tldr: words(45) }, ["tldr: This has 45 words. A summary should have at most 20."]],
  [{ year: "2027" }, []],
  [{ year: "2031" }, ["year: The year 2031 is in the future. Check it."]],
  [{ year: "2100", arxiv: "" }, ["year: The year 2100 is in the future. Check it."]],
  [{ year: "2023" }, ["year: The arXiv id is from 2024, after this year. Check year and id."]],
  [{ year: "2019", arxiv: "2603.01234" }, ["year: The arXiv id is from 2026, after this year. Check year and id."]],
  [{ venue: "arXiv" }, []],
])("warns about %j, and the file is valid", (change, expected) => {
  const { file, issues, warnings } = read(change);
  expect(warnings.map(({ field, message }) => `${field}: ${message}`)).toEqual(expected);
  expect(issues).toEqual([]);
  expect(issuesAfter({ [file.path]: file.text })).toEqual([]);
});

test("a field with an issue has no warning", () => {
  expect(read({ year: "20311" }).warnings).toEqual([]);
  const preprint = read({ venue: "arXiv", year: "2023" });
  expect([preprint.issues.map(({ field }) => field), preprint.warnings]).toEqual([["year"], []]);
});
