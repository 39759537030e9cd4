import { claim, findCollisions } from "../survey/claims";
import { foldTitle } from "../survey/fold-title";
import type { RuleDefinition } from "./rule-definition";

/** A title belongs to one paper. */
export const duplicateTitle: RuleDefinition = {
  summary: "A title belongs to one paper.",
  why: "Two entries of one paper are two half entries, and each is counted. Case, accents and punctuation do not make another title.",
  mend: "Keep one of the two files, with what both know; if they are two works, correct the one that is wrong.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: 'title: "Lazybaker: no-knead bread without regret" # papers/lazy-baker.md has it',
    right: "title: On Steam",
  },
  check: ({ papers }) =>
    findCollisions(
      "duplicate-title",
      "This title",
      papers.flatMap((entry) => claim(entry.known.title && foldTitle(entry.known.title), entry, ["title"])),
    ),
};
