import { afterAll, expect, test } from "vitest";
import { seededRandom } from "@/tests/shared/seeded-random";
import { miniSurvey } from "../../faults/command-input";
import { copyProject } from "../../faults/project-copy";
import { runScenario } from "../../faults/run-scenario";
import { scenarios } from "../../faults/scenarios";

// A short version of `npx tsx tests/faults/kill-commands.ts`: a few kills on a small survey, without the slow build.
const kills = 2;
const seed = Date.now() % 100_000;
const { folder, remove } = copyProject("link");
afterAll(remove);

test.concurrent.each(["add", "import", "fix", "export"])(
  `%s damages no file when it is killed (seed ${seed})`,
  async (name) => {
    const scenario = scenarios[name]?.(folder, miniSurvey);
    if (!scenario) throw new Error(`There is no command ${name}.`);
    expect(await runScenario(folder, scenario, kills, seededRandom(seed))).toMatchObject({ kills, failures: [] });
  },
);
