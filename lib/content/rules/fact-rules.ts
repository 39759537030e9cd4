import { attributesOf } from "../../survey/attributes";
import { isUnder } from "../../survey/families";
import { wantedFactValue } from "../fact-value";
import type { Issue } from "../issue";
import { notStated } from "../schema/not-stated";
import type { RuleDefinition } from "./rule-definition";

// Rules for facts and results.

/** The value of a fact has the kind of its attribute. */
export const factValue: RuleDefinition = {
  summary: "The value of a fact has the kind of its attribute.",
  why: "Tables sort and filter by these values. Numbers and text cannot be compared.",
  fix: 'Write a value of the attribute\'s kind in its unit, or "not stated" if the source does not state it.',
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
        const wanted = attribute && wantedFactValue(attribute, value);
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

/** Facts of a paper belong to the families of its topics. */
export const factFamily: RuleDefinition = {
  summary: "Facts of a paper belong to the families of its topics.",
  why: "The table of a family shows the papers of its topics. A fact of another family is not shown anywhere.",
  fix: "Add a topic of the attribute's family, or remove the fact.",
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
        if (topics.some((topic) => isUnder(topic, roots))) return [];
        return [
          {
            path,
            ...locate(["facts", index, "attribute"]),
            rule: "fact-family",
            message: `"${attribute}" is only for papers under ${roots.join(", ")}.`,
            hint: "Add a topic there, or remove the fact.",
          },
        ];
      }),
    );
  },
};

/** A result has the unit of its metric. */
export const resultUnit: RuleDefinition = {
  summary: "A result has the unit of its metric.",
  why: "Without a common unit, 240 minutes look sixty times as long as 4 hours.",
  fix: "Convert the value to the unit of the metric, and write that unit.",
  example: {
    file: "papers/wild-yeast.md",
    part: "front matter",
    wrong: `results:
  - metric: rise-time
    value: 240
    unit: minutes
    source: https://example.org/wild-yeast`,
    right: `results:
  - metric: rise-time
    value: 4
    unit: hours
    source: https://example.org/wild-yeast`,
  },
  check: ({ papers, metrics }) => {
    const byId = new Map(metrics.flatMap((entry) => (entry.known.metrics ?? []).map((metric) => [metric.id, metric])));
    return papers.flatMap(({ path, locate, known: { results = [] } }) =>
      results.flatMap(({ metric: id, unit }, index): Issue[] => {
        const metric = byId.get(id);
        if (!metric || metric.unit === unit) return [];
        const at = unit === undefined ? ["results", index] : ["results", index, "unit"];
        const written = unit === undefined ? "The result has no unit" : `The result is in ${unit}`;
        const wanted = metric.unit === undefined ? "has no unit" : `is measured in ${metric.unit}`;
        const message = `${written}; "${id}" ${wanted}.`;
        const hint = metric.unit === undefined ? "Remove unit." : `Convert the value, and write unit: ${metric.unit}.`;
        return [{ path, ...locate(at), rule: "result-unit", message, hint }];
      }),
    );
  },
};
