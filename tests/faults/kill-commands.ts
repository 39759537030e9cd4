import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { describeCommand, runCommand } from "@/scripts/command";
import { seededRandom } from "@/tests/shared/seeded-random";
import { formatTable } from "@/tests/shared/table";
import { atlas } from "./command-input";
import { copyProject } from "./project-copy";
import { type KillCounts, runScenario } from "./run-scenario";
import { scenarios } from "./scenarios";

const names = Object.keys(scenarios);
const command = describeCommand({
  call: "npx tsx tests/faults/kill-commands.ts",
  does: "Kills commands at random times in a copy of the project and checks the files. Needs Linux or macOS.",
  exitCodes: { 0: "no kill damaged a file", 1: "a kill damaged a file" },
})
  .option("--kills <N>", "number of kills per command", readKills, 50)
  .addOption(
    new Option("--only <NAMES>", "the commands, separated by commas")
      .argParser(readNames)
      .default(names, names.join(",")),
  )
  .option("--seed <N>", "seed for the random times (default: a new one each run)", readSeed);

async function killCommands(): Promise<number> {
  const { kills, only, seed = Date.now() % 100_000 } = command.opts();
  console.log(`Seed ${seed}`);
  const project = copyProject(only.includes("build") ? "copy" : "link");
  const counts: KillCounts[] = [];
  try {
    for (const name of only) {
      const scenario = scenarios[name]?.(project.folder, atlas);
      if (scenario) counts.push(await runScenario(project.folder, scenario, kills, seededRandom(seed)));
      for (const failure of counts.at(-1)?.failures ?? []) console.log(failure);
    }
  } finally {
    project.remove();
  }
  console.log(formatCounts(counts));
  return counts.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

function readKills(value: string): number {
  const kills = Number(value);
  if (!Number.isInteger(kills) || kills < 1) throw new InvalidArgumentError("It must be a whole number above 0.");
  return kills;
}

function readSeed(value: string): number {
  const seed = Number(value);
  if (!Number.isInteger(seed)) throw new InvalidArgumentError("It must be a whole number.");
  return seed;
}

function readNames(value: string): string[] {
  const only = value.split(",");
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`"${unknown}" is not a command. The commands are ${names.join(", ")}.`);
  return only;
}

function formatCounts(counts: readonly KillCounts[]): string {
  const head = ["command", "kills", "while writing", "lost", "half-written", "invalid", "failed reruns"];
  const rows = counts.map(({ command, kills, whileWriting, lost, halfWritten, invalid, failedReruns }) => [
    command,
    ...[kills, whileWriting, lost, halfWritten, invalid, failedReruns].map(String),
  ]);
  return formatTable(head, rows);
}

process.exitCode = await runCommand(command, killCommands);
