import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { draftPaper } from "@/lib/contribute/draft-paper";
import { findDuplicate } from "@/lib/contribute/find-duplicate";
import { parseBibtex } from "@/lib/contribute/metadata/parse-bibtex";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { findVenueInRemark } from "@/lib/survey/publication-remark";
import { resolveVenue, yearOf } from "@/lib/survey/venue-in-text";
import { decodeText } from "@/lib/text/decode-text";

const folder = "tests/cases/bibtex";
const survey = loadSurvey();
const venues = [...survey.venueByName.values()];

/** Reads the lines "INPUT => VALUE ! NOTICE". */
function readLines(file: string): [input: string, value: string, notices: string[]][] {
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const at = line.lastIndexOf(" => ");
      const [value = "", ...notices] = line.slice(at + " => ".length).split(/ ! |^! /);
      return [line.slice(0, at), value === "-" ? "" : value, notices];
    });
}

/** Parses one entry with a field, and returns its metadata and all messages. */
function readOne(field: string) {
  const { papers, issues } = parseBibtex(`@misc{x, ${field}}`);
  const metadata = papers[0]?.metadata;
  return { metadata, messages: [...issues, ...(metadata?.notices ?? [])] };
}

test.each(readLines("titles.txt"))("reads %s as %j", (field, title, notices) => {
  const { metadata, messages } = readOne(field);
  expect([metadata?.title ?? "", ...messages]).toEqual([title, ...notices]);
});

test.each(readLines("authors.txt"))("reads %s as %j", (field, authors, notices) => {
  const { metadata, messages } = readOne(`title={Cats}, ${field}`);
  expect([metadata?.authors.join("; "), ...messages]).toEqual([authors, ...notices]);
});

test.each(readLines("fields.txt"))("reads %s as %j", (fields, values, notices) => {
  const { metadata } = readOne(`title={Cats}, author={Ada Foo}, ${fields}`);
  if (!metadata) throw new Error("There is no paper.");
  const draft = describeDraft(metadata);
  const { arxiv, doi, openreview, aclAnthology, year, venue, status, link, code } = draft;
  const parts = { arxiv, doi, openreview, aclAnthology, year, venue: venue && `${venue} (${status})`, link, code };
  const found = Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [] : `${name} ${value}`));
  expect([found.join("; "), ...(draft.notices ?? [])]).toEqual([values, ...notices]);
});

test.each(readLines("venue-names.txt"))("resolves %s to %j", (text, name) => {
  expect(resolveVenue(text, venues)?.name ?? "").toBe(name);
});

test.each(readLines("comments.txt"))("finds in the comment %s the publication %j", (comment, publication) => {
  const found = findVenueInRemark(comment, venues);
  expect(found ? [found.venue.name, yearOf(found.text)].filter(Boolean).join(" ") : "").toBe(publication);
});

const paperSchema = z.strictObject({
  key: z.string().optional(),
  title: z.string(),
  authors: z.string().optional(),
  authorCount: z.number().optional(),
  year: z.number().optional(),
  venue: z.string().optional(),
  status: z.string().optional(),
  arxiv: z.string().optional(),
  doi: z.string().optional(),
  openreview: z.string().optional(),
  aclAnthology: z.string().optional(),
  link: z.string().optional(),
  duplicate: z.string().optional(),
  notices: z.array(z.string()).optional(),
});
const resultsSchema = z.array(z.union([paperSchema, z.strictObject({ problems: z.array(z.string()) })]));
const filesSchema = z.record(z.string(), resultsSchema);
const variantsSchema = z.record(z.string(), z.strictObject({ bibtex: z.string(), papers: resultsSchema }));

const files = filesSchema.parse(parse(readFileSync(join(folder, "files.yaml"), "utf8")));
const variants = variantsSchema.parse(parse(readFileSync(join(folder, "variants.yaml"), "utf8")));

test.each(Object.entries(files))("reads the file %s", (name, expected) => {
  expectPapers(decodeText(readFileSync(join(folder, "files", name))), expected);
});

test.each(Object.entries(variants))("reads %s", (_name, { bibtex, papers }) => {
  expectPapers(bibtex, papers);
});

function expectPapers(bibtex: string, expected: z.infer<typeof resultsSchema>) {
  const { papers, issues } = parseBibtex(bibtex);
  expect(issues).toEqual(expected.flatMap((result) => ("problems" in result ? result.problems : [])));
  const wanted = expected.flatMap((result) => ("problems" in result ? [] : [result]));
  const found = papers.map(({ key, metadata }, index) => {
    const { link, code: _code, notices, ...draft } = describeDraft(metadata);
    const duplicate = findDuplicate(metadata, survey.papers)?.paper.id;
    return {
      ...(wanted[index]?.key !== undefined && { key }),
      ...draft,
      ...(wanted[index]?.authorCount === undefined
        ? { authors: metadata.authors.join("; ") }
        : { authorCount: metadata.authors.length }),
      link,
      duplicate,
      notices,
    };
  });
  expect(found).toEqual(wanted);
}

/** Returns the values of a draft that the cases state. */
function describeDraft(metadata: Parameters<typeof draftPaper>[0]) {
  const { fields, notices } = draftPaper(metadata, survey, "2026-01-01");
  const { title, year, venue, status, arxiv, doi, openreview, aclAnthology, links = [] } = fields;
  const stated = notices.filter((notice) => notice !== "The source has no URL of the paper.");
  return {
    title,
    year,
    venue,
    status,
    arxiv,
    doi,
    openreview,
    aclAnthology,
    link: links.find(({ type }) => type === "paper")?.url,
    code: links.find(({ type }) => type === "code")?.url,
    notices: stated.length > 0 ? stated : undefined,
  };
}
