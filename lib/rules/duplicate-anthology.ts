import { claim, findCollisions } from "../survey/claims";
import type { RuleDefinition } from "./rule-definition";

/** An ACL Anthology id belongs to one paper. */
export const duplicateAnthology: RuleDefinition = {
  summary: "An ACL Anthology id belongs to one paper.",
  why: "Two entries of one paper are two half entries, and each is counted.",
  mend: "Keep one of the two files, with what both know; if they are two works, correct the one that is wrong.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: "aclAnthology: 2020.crumb-1.7 # papers/wild-yeast.md has it",
    right: "aclAnthology: 2018.crumb-1.2",
  },
  check: ({ papers }) =>
    findCollisions(
      "duplicate-anthology",
      "This ACL Anthology id",
      papers.flatMap((entry) => claim(entry.known.aclAnthology?.toLowerCase(), entry, ["aclAnthology"])),
    ),
};
