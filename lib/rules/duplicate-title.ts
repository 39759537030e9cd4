import { type Claim, claim, findCollisions } from "../survey/claims";
import type { Entries } from "../survey/entries";
import { foldTitle } from "../survey/fold-title";
import type { RuleDefinition } from "./rule-definition";

/** A title belongs to one paper. */
export const duplicateTitle: RuleDefinition = {
  summary: "A title, present or former, belongs to one paper.",
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
      [...papers.flatMap(claimTitle), ...papers.flatMap(claimFormerTitles)],
      // Versions of one paper may share a title.
      (first, second) => first.entry.path !== second.entry.path,
    ),
};

function claimTitle(entry: Entries["papers"][number]): Claim[] {
  return claim(entry.known.title && foldTitle(entry.known.title), entry, ["title"]);
}

function claimFormerTitles(entry: Entries["papers"][number]): Claim[] {
  return (entry.known.versions ?? []).flatMap(({ title }, index) =>
    claim(title && foldTitle(title), entry, ["versions", index, "title"]),
  );
}
