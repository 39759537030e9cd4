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
    papers.flatMap(({ path, locate, known }) =>
      (known.versions ?? []).flatMap(({ title, venue, year, date, link }, index) => {
        const isOtherTitle = title !== undefined && foldTitle(title) !== foldTitle(known.title ?? "");
        const isOtherVenue = venue !== undefined && venue !== known.venue;
        const isOtherYear = [year, date?.slice(0, 4)].some((own) => own !== undefined && Number(own) !== known.year);
        const isOtherLink = link !== undefined && !known.links?.some(({ url }) => url === link);
        if (isOtherTitle || isOtherVenue || isOtherYear || isOtherLink) return [];
        return {
          path,
          ...locate(["versions", index]),
          rule: "repeated-version" as const,
          message: "Nothing in this version differs from the entry itself.",
          hint: "Remove it, or write what is different.",
        };
      }),
    ),
};
