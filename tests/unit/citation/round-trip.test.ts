import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { parse } from "@retorquere/bibtex-parser";
import { expect, test } from "vitest";
import { splitAuthorName } from "@/lib/citation/author-name";
import { citationFormats } from "@/lib/citation/citation-formats";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { citePapers } from "@/scripts/site/citations/cite-papers";

/** What is compared of a paper: title without markup, family names, year. */
interface Facts {
  title: string;
  families: string[];
  year: number | undefined;
}

const survey = loadSurvey("content");
const citations = citePapers(survey);
const expected: Facts[] = survey.papers.map(({ title, authors, year }) => ({
  title: plain(title),
  families: authors.map((name) => familyOf(splitAuthorName(name))),
  year,
}));
const file = (format: "bibtex" | "biblatex" | "ris" | "csl-json") =>
  citationFormats[format].join([...citations.values()].map((citation) => citation[format]));

test.each(["bibtex", "biblatex"] as const)("@retorquere/bibtex-parser reads all papers back from %s", (format) => {
  const { entries, errors } = parse(file(format), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(
    entries.map(({ fields }) => ({
      title: plain(fields.title ?? ""),
      families: (fields.author ?? []).map(({ prefix, lastName, name }) =>
        plain([prefix, lastName ?? name].filter(Boolean).join(" ")),
      ),
      year: Number(fields.year ?? fields.date),
    })),
  ).toEqual(expected);
});

test.each(["bibtex", "biblatex", "ris", "csl-json"] as const)("citation.js reads all papers back from %s", (format) => {
  const { data } = new Cite(file(format), { generateGraph: false });
  expect(
    data.map(({ title, author = [], issued }) => ({
      title: plain(title),
      families: author.map((name) =>
        familyOf({ particle: name["non-dropping-particle"] ?? name["dropping-particle"], ...name }),
      ),
      year: issued?.["date-parts"]?.[0]?.[0],
    })),
  ).toEqual(expected);
});

type NameParts = Partial<Record<"literal" | "particle" | "family" | "given", string | undefined>>;

function familyOf({ literal, particle, family, given }: NameParts) {
  return plain(literal ?? [particle, family ?? given].filter(Boolean).join(" "));
}

/** Removes what the formats write differently: markup, case and accents. */
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
