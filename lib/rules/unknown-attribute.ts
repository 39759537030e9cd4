import { describeChoices } from "../content/suggestion";
import { attributesOf } from "../survey/attributes";
import type { RuleDefinition } from "./rule-definition";

/** Facts name an attribute that is defined. */
export const unknownAttribute: RuleDefinition = {
  summary: "Facts name an attribute that is defined.",
  why: "Facts of different papers can be compared only when they are about the same, defined thing.",
  mend: "Name the attribute by its `id` in one of the files in `attributes/`; a new attribute needs an entry there first.",
  example: {
    file: "papers/wild-yeast.md",
    part: "front matter",
    wrong: `facts:
  - attribute: starter-flower
    value: rye
    source: https://example.org/wild-yeast`,
    right: `facts:
  - attribute: starter-flour
    value: rye
    source: https://example.org/wild-yeast`,
  },
  check: ({ papers, attributes }) => {
    // An attribute may be defined in a file that cannot be read in full.
    if (attributes.some(({ fields }) => !fields)) return [];
    const known = attributesOf(attributes);
    return papers.flatMap(({ path, locate, known: { facts = [] } }) =>
      facts.flatMap(({ attribute }, index) =>
        known.has(attribute)
          ? []
          : {
              path,
              ...locate(["facts", index, "attribute"]),
              rule: "unknown-attribute" as const,
              message: `"${attribute}" is not an attribute.`,
              ...describeChoices(attribute, known.keys(), "Attributes are defined in the files of attributes/."),
            },
      ),
    );
  },
};
