import { describeChoices } from "../content/suggestion";
import type { RuleDefinition } from "./rule-definition";

/** Results name a metric that is defined. */
export const unknownMetric: RuleDefinition = {
  summary: "Results name a metric that is defined.",
  why: "A number says something only together with what it measures and whether more is better.",
  mend: "Name the metric by its `id` in `metrics.md`; a new metric needs an entry there first.",
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
