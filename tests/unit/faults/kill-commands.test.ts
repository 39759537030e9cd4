import { afterAll, expect, test } from "vitest";
import { seededRandom } from "@/tests/shared/seeded-random";
import { miniSurvey } from "../../faults/command-input";
import { copyProject } from "../../faults/project-copy";
import { runScenario } from "../../faults/run-scenario";
import { scenarios } from "../../faults/scenarios";

// A short form of `npx tsx tests/faults/kill-commands.ts`, with a few kills on a small survey. Builds take too long here.
const kills = 2;
const seed = Date.now() % 100_000;
const { folder, remove } = copyProject("link");
afterAll(remove);

test.concurrent.each(["add", "import", "fix", "export"])(
  `%s does no harm when it is killed (seed ${seed})`,
  async (name) => {
    const scenario = scenarios[name]?.(folder, miniSurvey);
    if (!scenario) throw new Error(`There is no command ${name}.`);
    expect(await runScenario(folder, scenario, kills, seededRandom(seed))).toMatchObject({ kills, faults: [] });
  },
);
