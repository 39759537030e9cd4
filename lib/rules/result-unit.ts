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
        const message = unit === undefined ? `The result of "${id}" has no unit.` : `The unit of "${id}" is "${unit}".`;
        const hint =
          metric.unit === undefined ? "The metric has no unit: remove the key." : `Write unit: ${metric.unit}.`;
        return [{ path, ...locate(place), rule: "result-unit", message, hint }];
      }),
    );
  },
};
