import { attributesOf } from "../../survey/attributes";
import { describeChoices } from "../suggestion";
import type { RuleDefinition } from "./rule-definition";

// Rules for what facts and results are about: attributes and metrics, which are defined in lists.

/** Facts name an attribute that is defined. */
export const unknownAttribute: RuleDefinition = {
  summary: "Facts name an attribute that is defined.",
  why: "Facts of different papers can be compared only when they are about the same, defined thing.",
  fix: "Name the attribute by its `id` in one of the files in `attributes/`; a new attribute needs an entry there first.",
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

/** Results name a metric that is defined. */
export const unknownMetric: RuleDefinition = {
  summary: "Results name a metric that is defined.",
  why: "A number says something only together with what it measures and whether more is better.",
  fix: "Name the metric by its `id` in `metrics.md`; a new metric needs an entry there first.",
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
    // A metric may be defined in a part of the file that cannot be read.
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
