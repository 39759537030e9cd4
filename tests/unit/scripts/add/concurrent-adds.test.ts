import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { miniSurvey } from "../../../faults/command-input";
import { runScript } from "../run-script";

test.each([
  ["the same id", () => ["--id", "heads"]],
  ["different ids", (index: number) => ["--id", `heads-${index}x`]],
])("of four adds of one paper at once with %s, one wins", async (_, idOf) => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-adds-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(miniSurvey.content, join(folder, "content"), { recursive: true });
  writeFileSync(join(folder, "paper.bib"), miniSurvey.bibtex);
  const known = readdirSync(join(folder, "content/papers"));
  const args = ["paper.bib", "--content", "content"].map((path) => (path.startsWith("-") ? path : join(folder, path)));
  const outcomes = await Promise.all(
    [1, 2, 3, 4].map((index) => runScript("add", [...args, "--yes", "--topic", miniSurvey.topic, ...idOf(index)])),
  );
  expect(outcomes.map(({ code }) => code).toSorted()).toEqual([0, 1, 1, 1]);
  for (const { code, err } of outcomes) if (code === 1) expect(err).toMatch(/Nothing was written: \S+ already has /);
  expect(readdirSync(join(folder, "content/papers"))).toHaveLength(known.length + 1);
});
