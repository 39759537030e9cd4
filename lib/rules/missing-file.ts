import type { RuleDefinition } from "./rule-definition";

/** A survey has its `survey.md`. */
export const missingFile: RuleDefinition = {
  summary: "A survey has its `survey.md`.",
  why: "It holds what the site is called and where it comes from; there is no site without it.",
  mend: "Add `survey.md` at the top of the content folder.",
  wholeFile: true,
  example: {
    file: "",
    part: "names",
    wrong: "about.md",
    right: "survey.md",
  },
};
