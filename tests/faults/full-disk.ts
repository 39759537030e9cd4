import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startCommand } from "./command";
import { miniSurvey } from "./command-input";
import { countLeftovers, isSame } from "./folder-state";
import type { Part, PartResult } from "./part";
import { copyProject } from "./project-copy";
import { type Scenario, scenarios } from "./scenarios";

const preload = `--import ${pathToFileURL(join(import.meta.dirname, "fill-disk.mjs"))}`;
const commands = ["add", "import", "fix", "export"];

/** Runs each command on a disk that is full at each of its writes in turn. */
export const fullDisk: Part = {
  name: "full-disk",
  measure: "writes on a full disk that damage a file, leave one, or do not say so",
  isList: true,
  run: async ({ runs, until }) => {
    const project = copyProject("link");
    const result: PartResult = { runs: 0, failures: [] };
    mkdirSync(join(project.folder, "work"), { recursive: true });
    try {
      for (const name of commands) {
        const scenario = scenarios[name]?.(project.folder, miniSurvey);
        if (!scenario) throw new Error(`There is no command ${name}.`);
        // The command succeeds once the disk is large enough for all its writes.
        for (let write = 0; result.runs < runs && performance.now() < until; write += 1) {
          result.runs += 1;
          const failure = await runOnFullDisk(project.folder, scenario, write);
          if (failure === "enough space") break;
          if (failure !== undefined) result.failures.push(`${name}, full at write ${write + 1}: ${failure}`);
        }
      }
    } finally {
      project.remove();
    }
    return result;
  },
};

async function runOnFullDisk(project: string, scenario: Scenario, write: number): Promise<string | undefined> {
  scenario.reset();
  const before = scenario.read();
  const log = join(project, "work/output.log");
  rmSync(log, { force: true });
  const { environment = {} } = scenario;
  const NODE_OPTIONS = [environment.NODE_OPTIONS, preload].filter(Boolean).join(" ");
  const full = { ...scenario, environment: { ...environment, NODE_OPTIONS, FULL_DISK_AT: String(write) } };
  const code = await startCommand(project, full).ended;
  const output = readFileSync(log, "utf8");
  if (!output.includes("ENOSPC")) return code === null ? output : "enough space";
  if (!isSame(before, scenario.read())) return "files have changed";
  if (countLeftovers(join(project, "work")) > 0) return "a temporary file is left";
  if (code !== 1) return `the exit code is ${code}: ${output}`;
  if (!/^Cannot write .*\w.*: ENOSPC/m.test(output) || /^\s+at /m.test(output)) return `the message is ${output}`;
  return undefined;
}
