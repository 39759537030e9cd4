import type { RuleDefinition } from "./rule-definition";

/** A file begins with a YAML block between two lines of three hyphens. */
export const frontMatter: RuleDefinition = {
  summary: "A file begins with a YAML block between two lines of three hyphens.",
  why: "The block holds what the site knows of an entry. Its two lines must be nothing but `---`, so that every reader finds the same block.",
  mend: "Begin the file with a line `---`, and put another one below the last key.",
  example: {
    file: "topics/baking/tools.md",
    part: "file",
    wrong: `title: Tools
order: 1
`,
    right: `---
title: Tools
order: 1
---
`,
  },
};
