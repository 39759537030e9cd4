import type { RuleDefinition } from "./rule-definition";

/** Every file of the content folder belongs to a known collection. */
export const unexpectedFile: RuleDefinition = {
  summary: "Every file of the content folder belongs to a known collection.",
  why: "A file in the wrong folder, or with another ending than `.md`, would never reach the site.",
  mend: "Move the file into the folder of its collection, or out of the content folder.",
  wholeFile: true,
  example: {
    file: "papers/",
    part: "names",
    wrong: "notes/on-steam.md",
    right: "papers/on-steam.md",
  },
};
