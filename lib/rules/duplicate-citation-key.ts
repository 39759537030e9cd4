import { claim, findCollisions } from "../survey/claims";
import type { RuleDefinition } from "./rule-definition";

/** A citation key belongs to one paper. */
export const duplicateCitationKey: RuleDefinition = {
  summary: "A citation key belongs to one paper.",
  why: "Two entries of one bibliography under one key make LaTeX cite the wrong one. Case does not matter in a key.",
  mend: "Give the newer entry another key.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: "citationKey: luczak2020wildyeast # papers/wild-yeast.md has it",
    right: "citationKey: 2018onsteam",
  },
  check: ({ papers }) =>
    findCollisions(
      "duplicate-citation-key",
      "This citation key",
      papers.flatMap((entry) => claim(entry.known.citationKey?.toLowerCase(), entry, ["citationKey"])),
    ),
};
