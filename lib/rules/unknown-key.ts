import type { RuleDefinition } from "./rule-definition";

/** Only known keys are used. */
export const unknownKey: RuleDefinition = {
  summary: "Only known keys are used.",
  why: "A misspelt key would be dropped without a word, and with it what its author knew.",
  mend: "Spell the key as the schema does, or remove it.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: "short_name: Steam",
    right: "shortName: Steam",
  },
};
