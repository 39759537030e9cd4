import type { RuleDefinition } from "./rule-definition";

/** Only collections with prose have text below the front matter. */
export const unexpectedBody: RuleDefinition = {
  summary: "Only collections with prose have text below the front matter.",
  why: "Text that no page shows is lost work.",
  mend: "Move the text to where it is shown, or remove it.",
  example: {
    file: "venues/crumbcon.md",
    part: "file",
    wrong: `---
name: CrumbCon
title: Conference on Crumb Structure
kind: conference
---

Meets in May.
`,
    right: `---
name: CrumbCon
title: Conference on Crumb Structure
kind: conference
---
`,
  },
};
