import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const workflows = ".github/workflows";

test("workflows pin every action to a commit and name its version", () => {
  const lines = readdirSync(workflows).flatMap((name) => readFileSync(join(workflows, name), "utf8").split("\n"));
  const uses = lines.filter((line) => /^\s*(?:- )?uses:/.test(line)).map((line) => line.trim());
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
