import { Cite, type CslData } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { expect, test } from "vitest";
import { splitAuthorName } from "@/lib/citation/author-name";
import { citationFormats } from "@/lib/citation/citation-formats";
import { citationKey } from "@/lib/citation/citation-key";
import { latexToText } from "@/lib/contribute/bibtex/latex-to-text";
import { readAuthors } from "@/lib/contribute/bibtex/read-authors";
import { readEntries } from "@/lib/contribute/bibtex/read-entries";
import { resolveEntries } from "@/lib/contribute/bibtex/resolve-entries";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { citePapers } from "@/scripts/site/citations/cite-papers";

const survey = loadSurvey("content");
const citations = citePapers(survey);
const file = (format: "bibtex" | "biblatex" | "ris" | "csl-json") =>
  citationFormats[format].join([...citations.values()].map((citation) => citation[format]));

const expectedFacts = survey.papers.map(({ title, authors, year }) => ({
  title: plain(title),
  families: authors.map((name) => familyOf(splitAuthorName(name))),
  year,
}));

test.each(["bibtex", "biblatex"] as const)("the import reads all papers back from %s", (format) => {
  const { entries, issues } = readEntries(file(format));
  expect(issues).toEqual([]);
  const read = resolveEntries(entries);
  expect(read.flatMap(({ notices }) => notices)).toEqual([]);
  expect(
    read.map(({ key, fields }) => {
      const { authors, unknown } = readAuthors(fields.get("author") ?? "");
      const title = latexToText(fields.get("title") ?? "");
      const year = Number(fields.get("year") ?? fields.get("date"));
      return { key, title: title.text, authors, year, unknown: [...title.unknown, ...unknown] };
    }),
  ).toEqual(
    survey.papers.map((paper) => {
      const { title, authors, year } = paper;
      // LaTeX has one character for both apostrophes.
      return { key: citationKey(paper), title: title.replaceAll("’", "'"), authors, year, unknown: [] };
    }),
  );
});

test.each(["bibtex", "biblatex", "ris", "csl-json"] as const)("citation.js reads all papers back from %s", (format) => {
  expect(new Cite(file(format), { generateGraph: false }).data.map(factsOf)).toEqual(expectedFacts);
});

test("no file cites a version of a preprint or a page of its HTML", () => {
  const versioned = /arxiv\.org\/(?:html|pdf|abs\/[^\s"}]*v\d)/;
  expect([...citations].filter(([, { bibtex, ris }]) => versioned.test(bibtex + ris)).map(([id]) => id)).toEqual([]);
});

/** Returns what all parsers read of an item of CSL-JSON. */
function factsOf({ title, author = [], issued }: CslData) {
  return {
    title: plain(title),
    families: author.map((name) =>
      familyOf({ particle: name["non-dropping-particle"] ?? name["dropping-particle"], ...name }),
    ),
    year: Number(issued?.["date-parts"]?.[0]?.[0]),
  };
}

type NameParts = Partial<Record<"literal" | "particle" | "family" | "given", string | undefined>>;

function familyOf({ literal, particle, family, given }: NameParts) {
  return plain(literal ?? [particle, family ?? given].filter(Boolean).join(" "));
}

/** Removes what parsers read differently: markup, case and accents. */
function plain(text: string): string {
  return (
    text
      .replace(/<[^>]+>/g, "")
      // citation.js reads the command for ∞ as text.
      .replace(/\\?infty/g, "∞")
      .normalize("NFKD")
      .replace(/[^\p{L}\p{N}]/gu, "")
      .toLowerCase()
  );
}
