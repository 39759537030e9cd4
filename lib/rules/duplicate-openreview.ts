import { claim, findCollisions } from "../survey/claims";
import type { RuleDefinition } from "./rule-definition";

/** An OpenReview id belongs to one paper. */
export const duplicateOpenreview: RuleDefinition = {
  summary: "An OpenReview id belongs to one paper.",
  why: "Two entries of one paper are two half entries, and each is counted.",
  mend: "Keep one of the two files, with what both know; if they are two works, correct the one that is wrong.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: "openreview: crumb2020 # papers/wild-yeast.md has it",
    right: "openreview: steam2018",
  },
  check: ({ papers }) =>
    findCollisions(
      "duplicate-openreview",
      "This OpenReview id",
      papers.flatMap((entry) => claim(entry.known.openreview?.toLowerCase(), entry, ["openreview"])),
    ),
};
