import { expect, test } from "vitest";
import { parseBibtex } from "@/lib/contribute/metadata/parse-bibtex";
import { looksLikeBibtex, readPasted, readPastedBibtex } from "@/lib/contribute/read-pasted";

const bibtex = "@inproceedings{crumb2024, title = {Crumb}, year = {2024}, doi = {10.1145/1}, eprint = {2401.00002} }";
const readBibtex = (text: string) => readPastedBibtex(text, parseBibtex);

test.each([
  ["2210.17323", "arxiv", "2210.17323"],
  [" https://arxiv.org/pdf/2210.17323v2 ", "arxiv", "2210.17323"],
  ["https://www.alphaxiv.org/abs/2210.17323", "arxiv", "2210.17323"],
  ["10.1145/3600006.3613165", "doi", "10.1145/3600006.3613165"],
  ["https://aclanthology.org/P19-1001/", "aclAnthology", "P19-1001"],
  ["https://openreview.net/forum?id=tcbBPnfwxS", "openreview", "tcbBPnfwxS"],
] as const)("reads %s as a paper at a service", (text, service, id) => {
  const { reference, metadata, issues } = readPasted(text);
  expect(reference).toEqual({ service, id });
  expect(metadata).toMatchObject({ title: "", [service]: id });
  expect(issues).toEqual([]);
});

test("keeps the URL of another site", () => {
  expect(readPasted("https://example.org/crumb")).toMatchObject({
    reference: undefined,
    metadata: { urls: ["https://example.org/crumb"] },
  });
});

test.each([
  ["https://proceedings.mlr.press/v202/crumb23a/crumb23a.pdf", "https://proceedings.mlr.press/v202/crumb23a.html"],
  ["github.com/crumb/oven", "https://github.com/crumb/oven"],
])("reads %s as the address of a page", (text, url) => {
  expect(readPasted(text)).toMatchObject({ reference: undefined, metadata: { urls: [url] }, issues: [] });
});

test.each([
  ["https://arxiv.org/abs/2413.12345", "The arXiv id 2413.12345 cannot exist: it has the month 13."],
  ["hep-th/9106001", "The arXiv id hep-th/9106001 cannot exist: arXiv began in July 1991."],
  [
    "10.5555/3433701.3433727",
    "10.5555/3433701.3433727 is not a DOI. The ACM gives ids with 10.5555 to works without a DOI.",
  ],
])("refuses %s with a reason", (text, reason) => {
  expect(readPasted(text)).toEqual({ metadata: undefined, reference: undefined, issues: [reason] });
});

test.each(["Crumb et al.", "javascript:alert(1)"])("reports that %j cannot be read", (text) => {
  expect(readPasted(text)).toEqual({
    metadata: undefined,
    reference: undefined,
    issues: ["This is not an arXiv id, a DOI, a URL or BibTeX."],
  });
});

test("says that the field is empty", () => {
  expect(readPasted(" \n").issues).toEqual(["The field is empty. Paste an arXiv id, a DOI, a URL or BibTeX."]);
});

test("recognizes BibTeX", () => {
  expect([bibtex, `% from a file\n  ${bibtex}`, "@misc(a, title = {A})", "@"].map(looksLikeBibtex)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(looksLikeBibtex("ada@example.org {x}")).toBe(false);
});

test("prefers the arXiv id to the DOI in BibTeX", () => {
  expect(readBibtex(bibtex).reference).toEqual({ service: "arxiv", id: "2401.00002" });
  expect(readBibtex(bibtex.replace(/eprint = \{.*?\}/, "")).reference).toEqual({ service: "doi", id: "10.1145/1" });
  expect(readBibtex("@misc{a, title = {A}}").reference).toBeUndefined();
});

test("uses the first of several entries and reports invalid ones", () => {
  expect(readBibtex(bibtex + bibtex.replace("crumb2024", "other")).issues).toEqual([
    "The BibTeX has 2 entries. Only the first was used.",
  ]);
  const untitled = readBibtex("@article{crumb, year = 2024}");
  expect(untitled.metadata).toBeUndefined();
  expect(untitled.issues).toEqual(['Line 1: the entry "crumb" has no title. Add title = {…}.']);
  expect(readBibtex("@comment{nothing}").issues).toEqual(["The BibTeX has no entry."]);
});

test("replaces halves of surrogate pairs in pasted text", () => {
  expect(readPasted("https://example.org/\uD83D").metadata?.urls).toEqual(["https://example.org/\uFFFD"]);
  const { metadata } = readPastedBibtex("@misc{a, title = {Half \uD83D of}}", parseBibtex);
  expect(metadata?.title).toBe("Half \uFFFD of");
});
