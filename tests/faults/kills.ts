import { seededRandom } from "../shared/seeded-random";
import { atlas, miniSurvey } from "./command-input";
import type { Part } from "./part";
import { copyProject } from "./project-copy";
import { runScenario } from "./run-scenario";
import { scenarios } from "./scenarios";

/** Parts that kill a command at random times. */
export const kills: readonly Part[] = Object.entries(scenarios).map(([name, createScenario]) => ({
  name: `kill-${name}`,
  measure: `files lost or half written, and failed reruns, after kills of ${name}`,
  run: async ({ seed, runs, until }) => {
    const project = copyProject(name === "build" ? "copy" : "link");
    try {
      // A run without a time limit, with a number of kills, uses the small survey.
      const scenario = createScenario(project.folder, Number.isFinite(until) ? atlas : miniSurvey);
      const { kills: count, failures } = await runScenario(project.folder, scenario, runs, seededRandom(seed), until);
      return { runs: count, failures };
    } finally {
      project.remove();
    }
  },
}));
