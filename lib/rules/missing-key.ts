import type { RuleDefinition } from "./rule-definition";

/** Required keys are present. */
export const missingKey: RuleDefinition = {
  summary: "Required keys are present.",
  why: "What every page shows, every entry must have.",
  mend: "Add the key with its value.",
  example: {
    file: "venues/crumbcon.md",
    part: "file",
    wrong: `---
name: CrumbCon
kind: conference
---
`,
    right: `---
name: CrumbCon
title: Conference on Crumb Structure
kind: conference
---
`,
  },
};
