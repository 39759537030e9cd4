import { attributesOf } from "../../survey/attributes";
import { describeChoices } from "../suggestion";
import type { RuleDefinition } from "./rule-definition";

// Rules for the attributes of facts and the metrics of results.

/** Facts use attributes that are defined. */
export const unknownAttribute: RuleDefinition = {
  summary: "Facts use attributes that are defined.",
  why: "Facts of different papers can only be compared if they refer to the same attribute.",
  fix: "Write the `id` of an attribute that is defined in `attributes/`. Define a new attribute there first.",
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
    // The attribute may be defined in a file that has issues.
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
              ...describeChoices(attribute, known.keys(), "Attributes are defined in attributes/."),
            },
      ),
    );
  },
};

/** Results use metrics that are defined. */
export const unknownMetric: RuleDefinition = {
  summary: "Results use metrics that are defined.",
  why: "A number is only meaningful if readers know what it measures and whether higher or lower is better.",
  fix: "Write the `id` of a metric that is defined in `metrics.md`. Define a new metric there first.",
  example: {
    file: "papers/wild-yeast.md",
    part: "front matter",
    wrong: `results:
  - metric: rise-tim
    value: 4
    unit: hours
    source: https://example.org/wild-yeast`,
    right: `results:
  - metric: rise-time
    value: 4
    unit: hours
    source: https://example.org/wild-yeast`,
  },
  check: ({ papers, metrics }) => {
    // The metric may be defined in a part of the file that has issues.
    if (metrics.some(({ fields }) => !fields)) return [];
    const known = metrics.flatMap((entry) => (entry.known.metrics ?? []).map(({ id }) => id));
    return papers.flatMap(({ path, locate, known: { results = [] } }) =>
      results.flatMap(({ metric }, index) =>
        known.includes(metric)
          ? []
          : {
              path,
              ...locate(["results", index, "metric"]),
              rule: "unknown-metric" as const,
              message: `"${metric}" is not a metric.`,
              ...describeChoices(metric, known, "Metrics are defined in metrics.md."),
            },
      ),
    );
  },
};
