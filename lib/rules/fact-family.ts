import type { Issue } from "../issue";
import { attributesOf } from "../survey/attributes";
import type { RuleDefinition } from "./rule-definition";

/** A paper has facts of the families of its topics only. */
export const factFamily: RuleDefinition = {
  summary: "A paper has facts of the families of its topics only.",
  why: "A family's table shows the papers of its topics. A fact of another family would be shown nowhere.",
  mend: "Add the topic that the fact belongs to, or remove the fact.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: `facts:
  - attribute: starter-flour # of papers under fermentation/starters
    value: rye
    source: https://example.org/steam`,
    right: "facts: []",
  },
  check: ({ papers, attributes }) => {
    const known = attributesOf(attributes);
    return papers.flatMap(({ path, locate, known: { facts = [], topics } }) =>
      facts.flatMap(({ attribute }, index): Issue[] => {
        const found = known.get(attribute);
        if (!found?.topics || !topics) return [];
        const roots = found.topics;
        const isCovered = topics.some((topic) => roots.some((root) => topic === root || topic.startsWith(`${root}/`)));
        if (isCovered) return [];
        return [
          {
            path,
            ...locate(["facts", index, "attribute"]),
            rule: "fact-family",
            message: `"${attribute}" is an attribute of papers under ${roots.join(", ")}; this paper has no such topic.`,
            hint: "Add such a topic, or remove the fact.",
          },
        ];
      }),
    );
  },
};
