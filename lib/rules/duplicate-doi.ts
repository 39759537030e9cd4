import { claim, findCollisions } from "../survey/claims";
import type { RuleDefinition } from "./rule-definition";

/** A DOI belongs to one paper. */
export const duplicateDoi: RuleDefinition = {
  summary: "A DOI belongs to one paper.",
  why: "Two entries of one paper are two half entries, and each is counted. Case does not matter in a DOI.",
  mend: "Keep one of the two files, with what both know; if they are two works, correct the one that is wrong.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: "doi: 10.9999/CRUMB.2020.1 # papers/wild-yeast.md has it",
    right: "doi: 10.9999/crumb.2018.7",
  },
  check: ({ papers }) =>
    findCollisions(
      "duplicate-doi",
      "This DOI",
      papers.flatMap((entry) => claim(entry.known.doi?.toLowerCase(), entry, ["doi"])),
    ),
};
