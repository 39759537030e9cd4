import { foldTitle } from "../survey/fold-title";
import type { RuleDefinition } from "./rule-definition";

/** Versions differ from the version of record. */
export const repeatedVersion: RuleDefinition = {
  summary: "Versions differ from the version of record.",
  why: "The fields at the top of an entry are the version of record. `versions` holds the others.",
  mend: "Remove the version, or write what is different in it.",
  example: {
    file: "papers/wild-yeast.md",
    part: "front matter",
    wrong: `versions:
  - venue: CrumbCon
    year: 2020 # as the entry itself`,
    right: `versions:
  - venue: Bread Preprints
    year: 2019`,
  },
  check: ({ papers }) =>
    papers.flatMap(({ path, locate, fields }) =>
      (fields?.versions ?? []).flatMap(({ title, venue, year, link }, index) => {
        const sameTitle = title === undefined || foldTitle(title) === foldTitle(fields?.title ?? "");
        const samePlace = (venue ?? fields?.venue) === fields?.venue && (year ?? fields?.year) === fields?.year;
        if (!sameTitle || !samePlace || (link !== undefined && title === undefined && venue === undefined)) return [];
        return {
          path,
          ...locate(["versions", index]),
          rule: "repeated-version" as const,
          message: "This version has the title, venue and year of the entry itself.",
          hint: "Remove it, or write what is different.",
        };
      }),
    ),
};
