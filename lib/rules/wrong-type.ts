import type { RuleDefinition } from "./rule-definition";

/** Values have the type the schema asks for. */
export const wrongType: RuleDefinition = {
  summary: "Values have the type the schema asks for.",
  why: "YAML takes bare digits for a number: the arXiv id 2305.14130 would lose its last zero. What is text stands in quotes.",
  mend: "Write text in quotes, numbers without them, and lists with one item a line.",
  fix: "Puts quotes around a number that should be text, and takes them from text that should be a number.",
  example: {
    file: "papers/lazy-baker.md",
    part: "front matter",
    wrong: "arxiv: 2101.00001",
    right: 'arxiv: "2101.00001"',
  },
};
