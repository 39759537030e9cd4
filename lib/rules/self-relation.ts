import type { RuleDefinition } from "./rule-definition";

/** A paper relates to other papers, not to itself. */
export const selfRelation: RuleDefinition = {
  summary: "A paper relates to other papers, not to itself.",
  why: "A paper that builds on itself is a slip: another paper was meant.",
  mend: "Name the other paper.",
  example: {
    file: "papers/wild-yeast.md",
    part: "front matter",
    wrong: `relations:
  - type: builds-on
    paper: wild-yeast
    source: https://example.org/wild-yeast`,
    right: `relations:
  - type: builds-on
    paper: on-steam
    source: https://example.org/wild-yeast`,
  },
  check: ({ papers }) =>
    papers.flatMap(({ id, path, locate, known: { relations = [] } }) =>
      relations.flatMap(({ paper }, index) =>
        paper === id
          ? {
              path,
              ...locate(["relations", index, "paper"]),
              rule: "self-relation" as const,
              message: "The relation is to the paper itself.",
              hint: "Name the other paper.",
            }
          : [],
      ),
    ),
};
