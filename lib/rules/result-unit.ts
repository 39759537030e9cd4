import type { Issue } from "../issue";
import type { RuleDefinition } from "./rule-definition";

/** A result is in the unit of its metric. */
export const resultUnit: RuleDefinition = {
  summary: "A result is in the unit of its metric.",
  why: "Minutes beside hours look like a sixtyfold difference.",
  mend: "Convert the value to the metric's unit and write that unit.",
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
        const place = unit === undefined ? ["results", index] : ["results", index, "unit"];
        const written = unit === undefined ? "The result has no unit" : `The result is in ${unit}`;
        const wanted = metric.unit === undefined ? "has no unit" : `is measured in ${metric.unit}`;
        const message = `${written}; "${id}" ${wanted}.`;
        const hint =
          metric.unit === undefined ? "Remove the key unit." : `Convert the value, and write unit: ${metric.unit}.`;
        return [{ path, ...locate(place), rule: "result-unit", message, hint }];
      }),
    );
  },
};
