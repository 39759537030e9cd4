import type { RuleDefinition } from "./rule-definition";

// Rules for the keys and values of the front matter, which the schemas define.

/** Required keys are present. */
export const missingKey: RuleDefinition = {
  summary: "Required keys are present.",
  why: "Pages show these values for every entry.",
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
  why: "A misspelled key would be ignored, and its value would be lost.",
  fix: "Correct the spelling of the key, or remove it.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: "short_name: Steam",
    right: "shortName: Steam",
  },
};

/** Values have the type that the schema requires. */
export const wrongType: RuleDefinition = {
  summary: "Values have the type that the schema requires.",
  why: "YAML reads digits without quotes as a number, and the arXiv id 2305.14130 would lose its last zero. Text that looks like a number needs quotes.",
  fix: "Write text in quotes, numbers without quotes, and lists with one item per line.",
  autofix: "Adds quotes to a number that should be text, and removes them from text that should be a number.",
  example: {
    file: "papers/lazy-baker.md",
    part: "front matter",
    wrong: "arxiv: 2101.00001",
    right: 'arxiv: "2101.00001"',
  },
};

/** Values have the format that the schema requires. */
export const badValue: RuleDefinition = {
  summary: "Values have the format that the schema requires.",
  why: "Identifiers in one format can be compared, counted and linked. In two formats, one paper looks like two. Titles and names are plain text, so that search, citations and lists show them as they are.",
  fix: "Write the value in the required format.",
  autofix:
    "Replaces addresses at arXiv, DOI, OpenReview and the ACL Anthology with ids, writes dates as YYYY-MM-DD, and removes what copied text leaves: markup and punctuation at the end of titles, marks of affiliations at names, authors without letters, special spaces, backslashes and versions in addresses, and the repetition of an address that was pasted twice.",
  example: {
    file: "papers/lazy-baker.md",
    part: "front matter",
    wrong: "arxiv: https://arxiv.org/abs/2101.00001v2",
    right: 'arxiv: "2101.00001"',
  },
};
