import type { RuleDefinition } from "./rule-definition";

/** Prose nests lists and quotes a few levels deep at most. */
export const deepNesting: RuleDefinition = {
  summary: "Prose nests lists and quotes a few levels deep at most.",
  why: "Nobody can follow nine lists in each other, and thousands of them would overwhelm the parser.",
  mend: "Write the passage with fewer levels.",
  example: {
    file: "papers/on-steam.md",
    part: "prose",
    wrong: "> > > > > > > > > Steam.",
    right: "> Steam.",
  },
};
