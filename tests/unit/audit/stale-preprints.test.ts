import { expect, test } from "vitest";
import { findStalePreprints, matchPublication } from "@/lib/audit/stale-preprints";
import type { PaperMetadata } from "@/lib/contribute/metadata/paper-metadata";
import { compileSmallSurvey, edited, withLine } from "../survey-files";

const awq = "papers/awq.md";
const survey = compileSmallSurvey();
const venues = [...survey.venueByName.values()];

/** Where a preprint was published, and the evidence, with this line in its front matter. */
function publicationWith(line: string): string | undefined {
  const [found, second] = findStalePreprints(compileSmallSurvey(withLine(awq, line)));
  expect(second).toBeUndefined();
  return found && `${found.file}: ${found.publishedIn}, by ${found.evidence}`;
}

test("preprints without evidence of a publication are not stale", () => {
  expect(findStalePreprints(survey)).toEqual([]);
});

test.each([
  ["aclAnthology: 2024.acl-long.769", "the ACL Anthology, by its id 2024.acl-long.769"],
  ["doi: 10.1145/3600006.3613165", "a publisher, by its DOI 10.1145/3600006.3613165"],
  ["corrections:\n  - Later published under another title (ICLR 2024).", "ICLR 2024, by its corrections"],
])("finds a publication in %s", (line, found) => {
  expect(publicationWith(line)).toBe(`${awq}: ${found}`);
});

test.each([
  "doi: 10.48550/arXiv.2306.00978",
  "openreview: tcbBPnfwxS",
  'corrections:\n  - "Venue ICLR 2024 -> arXiv: submitted in May 2024."',
  "corrections:\n  - Published on a page of its authors in 2024.",
  "corrections:\n  - The ICLR 2024 list has another order of authors.",
])("%s is not evidence of a publication", (line) => {
  expect(publicationWith(line)).toBeUndefined();
});

test("finds a publication in the section of a source", () => {
  const section = (text: string) =>
    findStalePreprints(
      compileSmallSurvey(edited(awq, "    line: 4\n", `    line: 4\n  - source: paper-list\n    section: ${text}\n`)),
    ).map(({ publishedIn, evidence }) => `${publishedIn}, by ${evidence}`);
  expect(section("ICLR 2024")).toEqual(["ICLR 2024, by its source paper-list"]);
  expect(section("arXiv 2024")).toEqual([]);
  expect(section("Learning 2024")).toEqual([]);
  expect(section("ICLR")).toEqual([]);
});

test("uses facts about preprints and ignores those about published papers", () => {
  const facts = ["awq", "gptq", "nowhere"].map((id) => ({ id, publishedIn: "ICLR 2024", source: "facts.md:1" }));
  expect(findStalePreprints(survey, facts)).toEqual([{ file: awq, publishedIn: "ICLR 2024", evidence: "facts.md:1" }]);
});

const record: PaperMetadata = {
  title: "Activation-Aware  Weights",
  authors: [],
  year: 2024,
  venues: ["ICLR 2025 poster"],
  remarks: [],
  urls: [],
  page: "https://openreview.net/forum?id=tcbBPnfwxS",
  notices: [],
};

/** Where "Activation-aware Weights" was published, according to the record with these changes. */
function matched(changes: Partial<PaperMetadata>): string | undefined {
  return matchPublication({ title: "Activation-aware Weights" }, [{ ...record, ...changes }], venues)?.publishedIn;
}

test("finds the venue in a record with the same title", () => {
  expect(matchPublication({ title: "Activation-aware Weights" }, [record], venues)).toEqual({
    publishedIn: "ICLR 2025",
    evidence: "https://openreview.net/forum?id=tcbBPnfwxS",
  });
  expect(matched({ venues: ["Some Volume", "International Conference on Learning Representations"] })).toBe(
    "ICLR 2024",
  );
  expect(matched({ venues: ["First Conference on Bread 2024"] })).toBe("First Conference on Bread 2024");
  expect(matched({ venues: ["Journal of Bread"], year: undefined })).toBe("Journal of Bread");
});

test("ignores other titles, submissions and preprint servers", () => {
  expect(matched({ title: "Activation-aware Weights II" })).toBeUndefined();
  expect(matched({ venues: ["Submitted to ICLR 2025"] })).toBeUndefined();
  expect(matched({ venues: [] })).toBeUndefined();
  for (const server of ["CoRR 2023", "arXiv", "SSRN Electronic Journal", "bioRxiv", "Research Square Platform"])
    expect(matched({ venues: [server] }), server).toBeUndefined();
});
