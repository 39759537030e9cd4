import type { RuleDefinition } from "./rule-definition";

/** Front matter is well-formed YAML. */
export const yamlSyntax: RuleDefinition = {
  summary: "Front matter is well-formed YAML.",
  why: "Text that YAML reads in two ways cannot be trusted to mean what its author meant. A colon with a blank behind it, a `#`, and quotes inside of quotes are the usual reasons.",
  mend: "Put text with special characters between double quotes, and indent with blanks.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: "title: Steam: A Study",
    right: 'title: "Steam: A Study"',
  },
};
