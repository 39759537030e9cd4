import type { RuleDefinition } from "./rule-definition";

// Rules for the keys and values of the front matter; the schemas say which there are.

/** Required keys are present. */
export const missingKey: RuleDefinition = {
  summary: "Required keys are present.",
  why: "What every page shows, every entry must have.",
  fix: "Add the key with its value.",
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

/** Only known keys are used. */
export const unknownKey: RuleDefinition = {
  summary: "Only known keys are used.",
  why: "A misspelt key would be dropped without a word, and with it what its author knew.",
  fix: "Spell the key as the schema does, or remove it.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: "short_name: Steam",
    right: "shortName: Steam",
  },
};

/** Values have the type the schema asks for. */
export const wrongType: RuleDefinition = {
  summary: "Values have the type the schema asks for.",
  why: "YAML takes bare digits for a number: the arXiv id 2305.14130 would lose its last zero. What is text stands in quotes.",
  fix: "Write text in quotes, numbers without them, and lists with one item a line.",
  autofix: "Puts quotes around a number that should be text, and takes them from text that should be a number.",
  example: {
    file: "papers/lazy-baker.md",
    part: "front matter",
    wrong: "arxiv: 2101.00001",
    right: 'arxiv: "2101.00001"',
  },
};

/** Values have the form the schema asks for. */
export const badValue: RuleDefinition = {
  summary: "Values have the form the schema asks for.",
  why: "An identifier in one form can be compared, counted and linked. In two forms, the same paper would be two.",
  fix: "Write the value in the form that is asked for.",
  autofix:
    "Makes ids of the addresses of arXiv, DOI, OpenReview and the ACL Anthology, writes dates as YYYY-MM-DD, and removes blanks around a text and an address in an address.",
  example: {
    file: "papers/lazy-baker.md",
    part: "front matter",
    wrong: "arxiv: https://arxiv.org/abs/2101.00001v2",
    right: 'arxiv: "2101.00001"',
  },
};
