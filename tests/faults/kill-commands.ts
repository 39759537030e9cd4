import { parseArgs } from "node:util";
import { misuse } from "@/scripts/misuse";
import { seededRandom } from "@/tests/shared/seeded-random";
import { formatTable } from "@/tests/shared/table";
import { atlas } from "./material";
import { copyProject } from "./project-copy";
import { type KillCounts, runScenario } from "./run-scenario";
import { scenarios } from "./scenarios";

const names = Object.keys(scenarios);
const usage =
  `Usage: npx tsx tests/faults/kill-commands.ts [--kills N] [--only ${names.join(",")}] [--seed N]\n` +
  "Kills commands at random moments in a copy of the project and checks what is left. Needs Linux or macOS.";

/** Exit code 0 when no kill did harm, 1 when one did, 2 on misuse. */
async function killCommands(): Promise<number> {
  let request: ReturnType<typeof readRequest>;
  try {
    request = readRequest();
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error), usage);
  }
  const { kills, only, seed } = request;
  console.log(`Seed ${seed}`);
  const project = copyProject(only.includes("build") ? "copy" : "link");
  const counts: KillCounts[] = [];
  try {
    for (const name of only) {
      const scenario = scenarios[name]?.(project.folder, atlas);
      if (scenario) counts.push(await runScenario(project.folder, scenario, kills, seededRandom(seed)));
      for (const fault of counts.at(-1)?.faults ?? []) console.log(fault);
    }
  } finally {
    project.remove();
  }
  console.log(formatCounts(counts));
  return counts.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

function readRequest() {
  const { values } = parseArgs({
    options: {
      kills: { type: "string", default: "50" },
      only: { type: "string", default: names.join(",") },
      seed: { type: "string", default: String(Date.now() % 100_000) },
    },
  });
  const only = values.only.split(",");
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`"${unknown}" is not a command. The commands are ${names.join(", ")}.`);
  const [kills, seed] = [Number(values.kills), Number(values.seed)];
  if (!Number.isInteger(kills) || kills < 1) throw new Error("--kills takes a whole number above 0.");
  if (!Number.isInteger(seed)) throw new Error("--seed takes a whole number.");
  return { kills, only, seed };
}

function formatCounts(counts: readonly KillCounts[]): string {
  const head = ["command", "kills", "amid writing", "lost", "half-written", "invalid", "failed reruns"];
  const rows = counts.map(({ command, kills, amidWriting, lost, halfWritten, invalid, failedReruns }) => [
    command,
    ...[kills, amidWriting, lost, halfWritten, invalid, failedReruns].map(String),
  ]);
  return formatTable(head, rows);
}

process.exitCode = await killCommands();
