import type { RuleDefinition } from "./rule-definition";

// Rules for the YAML of the front matter.

/** A file begins with YAML front matter between two lines of three hyphens. */
export const frontMatter: RuleDefinition = {
  summary: "A file begins with YAML front matter between two lines of three hyphens.",
  why: "The front matter has the data of an entry. Both lines must be exactly `---`, so that all tools find the same block.",
  fix: "Begin the file with a line `---`, and add another one after the last key.",
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

/** Front matter is YAML, and is never executed. */
export const frontMatterLanguage: RuleDefinition = {
  summary: "Front matter is YAML, and is never executed.",
  why: "Some tools execute front matter that is marked as JavaScript. Anyone can contribute content, so this site never does.",
  fix: "Remove the text after the first three hyphens, and write the front matter in YAML.",
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

/** Front matter is valid YAML. */
export const yamlSyntax: RuleDefinition = {
  summary: "Front matter is valid YAML.",
  why: "The data of an entry cannot be read from invalid YAML. Common causes are a colon followed by a space, a `#`, and quotes inside quotes.",
  fix: "Put text with special characters in double quotes, and indent with spaces.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: "title: Steam: A Study",
    right: 'title: "Steam: A Study"',
  },
};

/** Front matter does not use YAML aliases. */
export const yamlAlias: RuleDefinition = {
  summary: "Front matter does not use YAML aliases.",
  why: "An alias (`*name`) repeats another value. Nested aliases can make a small file expand to gigabytes.",
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
