import { expect, test } from "vitest";
import { fieldAt, toEntry, toForm } from "@/lib/contribute/form-entry";
import { formatPaperEntry } from "@/lib/contribute/format-paper";
import { emptyPaperForm, formFields, labelOf, type PaperForm } from "@/lib/contribute/paper-form";
import { outlineSurvey } from "@/lib/contribute/survey-outline";
import { compileSmallSurvey } from "../survey-files";

const outline = outlineSurvey(compileSmallSurvey());

const full: PaperForm = {
  title: "Crumb: Rounding Loaves",
  shortName: "Crumb",
  authors: "Ada Crumb\nZoë Łuczak",
  year: "2024",
  venue: "ICLR",
  paperUrl: "https://example.org/crumb",
  codeUrl: "https://github.com/example/crumb",
  codeOrigin: "official",
  formerTitle: "Rounding Loaves",
  arxiv: "2401.00002",
  doi: "10.1145/3600006.3613165",
  openreview: "aBcD1234eF",
  aclAnthology: "2025.acl-long.999",
  topics: ["models/pruning"],
  techniques: ["error-feedback"],
  facts: [{ attribute: "bits", value: "3, 4", source: "https://example.org/crumb", where: "abstract" }],
  tldr: "Rounds loaves.",
  note: "It rounds.",
  noteSource: "https://example.org/crumb",
  id: "crumb",
  authorsSource: "https://arxiv.org/abs/2401.00002",
};

/** Converts a form to an entry and back. */
function throughEntry(form: PaperForm): PaperForm {
  const entry = toEntry(form, outline, "2026-11-20");
  const { title = "", authors = [], topics = [] } = entry;
  return toForm({ id: form.id, fields: { ...entry, title, authors, topics }, body: form.note });
}

test("reads ids from URLs in the id fields", () => {
  const urls = {
    arxiv: "https://www.alphaxiv.org/abs/2401.00002v2",
    doi: "doi: 10.1145/3600006.3613165.",
    aclAnthology: "https://www.aclweb.org/anthology/P19-1007",
    openreview: "https://openreview.net/forum?id=aBcD1234eF",
  };
  expect(toEntry({ ...full, ...urls }, outline, "2026-11-20")).toMatchObject({
    arxiv: full.arxiv,
    doi: full.doi,
    aclAnthology: "P19-1007",
    openreview: full.openreview,
  });
});

test("converts all fields to an entry and back", () => {
  expect(Object.values(full)).not.toContain("");
  expect(throughEntry(full)).toEqual(full);
  expect(throughEntry(emptyPaperForm)).toEqual(emptyPaperForm);
});

test("trims texts and resolves the venue", () => {
  const form = { ...full, title: "  Crumb ", venue: "International Conference on Learning Representations" };
  expect(toEntry(form, outline, "2026-11-20")).toMatchObject({ title: "Crumb", venue: "ICLR", status: "published" });
});

test("converts an empty form to an entry with only a history", () => {
  const { title = "", authors = [], topics = [], ...rest } = toEntry(emptyPaperForm, outline, "2026-11-20");
  expect(formatPaperEntry({ ...rest, title, authors, topics })).toBe(
    '---\ntitle: ""\nauthors: []\nhistory:\n  - date: 2026-11-20\n    type: added\n---\n',
  );
});

test.each<[PropertyKey[], Partial<PaperForm>, string | undefined]>([
  [["title"], {}, "title"],
  [["authors", 1], {}, "authors"],
  [["status"], {}, "venue"],
  [["versions", 0, "title"], {}, "formerTitle"],
  [["links", 0, "url"], {}, "paperUrl"],
  [["links", 1, "url"], {}, "codeUrl"],
  [["links", 0, "url"], { paperUrl: " " }, "codeUrl"],
  [["history", 0], {}, undefined],
])("finds the field of %j", (path, change, field) => {
  expect(fieldAt(path, { ...full, ...change })).toBe(field);
});

test("gives every field a unique label", () => {
  expect(new Set(formFields.map(labelOf)).size).toBe(formFields.length);
  expect(formFields.filter((field) => labelOf(field) === field)).toEqual([]);
});
