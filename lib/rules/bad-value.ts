import type { RuleDefinition } from "./rule-definition";

/** Values have the form the schema asks for. */
export const badValue: RuleDefinition = {
  summary: "Values have the form the schema asks for.",
  why: "An identifier in one form can be compared, counted and linked. In two forms, the same paper would be two.",
  mend: "Write the value in the form that is asked for.",
  fix: "Makes ids of the addresses of arXiv, DOI, OpenReview and the ACL Anthology, writes dates as YYYY-MM-DD, and removes blanks around a text and an address in an address.",
  example: {
    file: "papers/lazy-baker.md",
    part: "front matter",
    wrong: "arxiv: https://arxiv.org/abs/2101.00001v2",
    right: 'arxiv: "2101.00001"',
  },
};
