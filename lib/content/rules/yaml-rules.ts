import type { RuleDefinition } from "./rule-definition";

// Rules for the front matter as YAML.

/** A file begins with a YAML block between two lines of three hyphens. */
export const frontMatter: RuleDefinition = {
  summary: "A file begins with a YAML block between two lines of three hyphens.",
  why: "The block holds what the site knows of an entry. Its two lines must be nothing but `---`, so that every reader finds the same block.",
  fix: "Begin the file with a line `---`, and put another one below the last key.",
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

/** Front matter is YAML; nothing in it is ever executed. */
export const frontMatterLanguage: RuleDefinition = {
  summary: "Front matter is YAML; nothing in it is ever executed.",
  why: "Some tools run front matter that is marked as JavaScript. Content comes from everybody, so here it is never run.",
  fix: "Remove what follows the first three hyphens, and write the block in YAML.",
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

/** Front matter is well-formed YAML. */
export const yamlSyntax: RuleDefinition = {
  summary: "Front matter is well-formed YAML.",
  why: "Text that YAML reads in two ways cannot be trusted to mean what its author meant. A colon with a blank behind it, a `#`, and quotes inside of quotes are the usual reasons.",
  fix: "Put text with special characters between double quotes, and indent with blanks.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: "title: Steam: A Study",
    right: 'title: "Steam: A Study"',
  },
};

/** Front matter spells every value out: no YAML aliases. */
export const yamlAlias: RuleDefinition = {
  summary: "Front matter spells every value out: no YAML aliases.",
  why: "An alias (`*name`) repeats a value from elsewhere. A few of them, nested, make gigabytes of a small file.",
  fix: "Write the value out in both places.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: `title: &steam On Steam
shortName: *steam`,
    right: `title: On Steam
shortName: On Steam`,
  },
};
