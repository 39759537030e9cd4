import { expect, test } from "vitest";
import { parts } from "../../faults/parts";

/**
 * Runs of each part in the short form of `npm run fuzz`. The seed is fixed, so that a pull request fails only for its
 * own changes.
 */
const runs: Record<string, number> = {
  requests: 20,
  "full-disk": 20,
  misuses: 5,
  "kill-add": 2,
  "kill-import": 1,
  "kill-fix": 1,
  "kill-export": 1,
  "front-matters": 150,
  bodies: 150,
  bibtex: 300,
  lists: 100,
  queries: 300,
};

test.each(parts.filter(({ name }) => name in runs))("$name: finds no fault", async ({ name, run }) => {
  const result = await run({ seed: 1, runs: runs[name] ?? 0, until: Number.POSITIVE_INFINITY });
  expect(result.failures).toEqual([]);
  expect(result.runs).toBeGreaterThan(0);
});
