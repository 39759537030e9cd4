import type { RuleDefinition } from "./rule-definition";

/** Front matter is YAML; nothing in it is ever executed. */
export const frontMatterLanguage: RuleDefinition = {
  summary: "Front matter is YAML; nothing in it is ever executed.",
  why: "Some tools run front matter that is marked as JavaScript. Content comes from everybody, so here it is never run.",
  mend: "Remove what follows the first three hyphens, and write the block in YAML.",
  example: {
    file: "topics/baking/tools.md",
    part: "file",
    wrong: `---json
{ "title": "Tools", "order": 1 }
---
`,
    right: `---
title: Tools
order: 1
---
`,
  },
};
