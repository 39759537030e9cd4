import { claim, findCollisions } from "../survey/claims";
import type { RuleDefinition } from "./rule-definition";

/** An arXiv id belongs to one paper. */
export const duplicateArxiv: RuleDefinition = {
  summary: "An arXiv id belongs to one paper.",
  why: "Two entries of one paper are two half entries, and each is counted.",
  mend: "Keep one of the two files, with what both know; if they are two works, correct the one that is wrong.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: 'arxiv: "2101.00001" # papers/lazy-baker.md has it',
    right: 'arxiv: "1801.00001"',
  },
  check: ({ papers }) =>
    findCollisions(
      "duplicate-arxiv",
      "This arXiv id",
      papers.flatMap((entry) => claim(entry.known.arxiv?.toLowerCase(), entry, ["arxiv"])),
    ),
};
