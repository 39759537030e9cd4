import type { Issue } from "../issue";
import type { Attribute } from "../schema/attributes";
import { type Fact, notStated } from "../schema/paper-facts";
import { attributesOf } from "../survey/attributes";
import type { RuleDefinition } from "./rule-definition";

/** A fact's value is of the kind of its attribute. */
export const factValue: RuleDefinition = {
  summary: "A fact's value is of the kind of its attribute.",
  why: "Tables sort and filter by these values. A number among texts cannot be compared.",
  mend: 'Write a value of the attribute\'s kind in its unit, or "not stated" when the source was read and does not say.',
  example: {
    file: "papers/wild-yeast.md",
    part: "front matter",
    wrong: `facts:
  - attribute: starter-flour
    value: maize
    source: https://example.org/wild-yeast`,
    right: `facts:
  - attribute: starter-flour
    value: rye
    source: https://example.org/wild-yeast`,
  },
  check: ({ papers, attributes }) => {
    const known = attributesOf(attributes);
    return papers.flatMap(({ path, locate, known: { facts = [] } }) =>
      facts.flatMap(({ attribute: id, value }, index): Issue[] => {
        const attribute = known.get(id)?.attribute;
        const wanted = attribute && wantedValue(attribute, value);
        if (!wanted) return [];
        return [
          {
            path,
            ...locate(["facts", index, "value"]),
            rule: "fact-value",
            message: `The value of "${id}" is ${JSON.stringify(value)}; it must be ${wanted}.`,
            hint: `Write ${wanted}, or "${notStated}".`,
            ...(attribute.values && { choices: { nearest: attribute.values, total: attribute.values.length } }),
          },
        ];
      }),
    );
  },
};

/** What the value should be, in words; undefined when it is that already. */
function wantedValue({ kind, values = [], unit }: Attribute, value: Fact["value"]): string | undefined {
  if (value === notStated) return undefined;
  const inUnit = unit ? ` (${unit})` : "";
  switch (kind) {
    case "number":
      return typeof value === "number" ? undefined : `a number${inUnit}`;
    case "number list": {
      const isList = Array.isArray(value) && value.every((item) => typeof item === "number");
      return isList ? undefined : `a list of numbers${inUnit}`;
    }
    case "flag":
      return typeof value === "boolean" ? undefined : "true or false";
    case "text":
      return typeof value === "string" ? undefined : "a text";
    case "choice": {
      const items = [value].flat();
      if (new Set(items).size < items.length) return "a list without repetitions";
      const isAllowed = items.every((item) => typeof item === "string" && values.includes(item));
      return isAllowed ? undefined : `one of ${values.join(", ")}`;
    }
  }
}
