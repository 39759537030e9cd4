import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { describeCommand, runCommand } from "@/scripts/command";
import { print } from "@/scripts/print";
import { formatTable } from "../shared/table";
import type { Part, PartResult } from "./part";
import { parts } from "./parts";
import { readCommit, reliabilityFile, writeReliability } from "./reliability-file";

/** Maximum number of failures that are printed for each part. */
const maxShown = 10;
const names = parts.map(({ name }) => name);
const command = describeCommand({
  call: "npm run fuzz --",
  does:
    "Looks for faults with generated and crafted inputs, raw requests, wrong calls, kills and a full disk. The parts " +
    "share the time. Needs Linux or macOS.",
  exitCodes: { 0: "no fault was found", 1: "a fault was found" },
})
  .addOption(new Option("--minutes <N>", "how long to run (default: 10)").argParser(readMinutes).conflicts("runs"))
  .option("--runs <N>", "number of runs of each part, instead of a time", readRuns)
  .option("--seed <N>", "seed of the generated inputs (default: a new one each run)", readSeed)
  .addOption(
    new Option("--only <PARTS>", `parts to run, separated by commas: ${names.join(", ")} (default: all)`).argParser(
      readNames,
    ),
  )
  .option("--write", `write the results to ${reliabilityFile}`);

async function fuzz(): Promise<number> {
  const { minutes = 10, runs, seed = Date.now() % 100_000, only = parts, write = false } = command.opts();
  const commit = write ? readCommit() : "";
  print(`Seed ${seed}`);
  const end = runs === undefined ? performance.now() + minutes * 60_000 : Number.POSITIVE_INFINITY;
  const results: { part: Part; result: PartResult }[] = [];
  for (const [index, part] of only.entries()) {
    const share = (end - performance.now()) / (only.length - index);
    const result = await part.run({ seed, runs: runs ?? Number.POSITIVE_INFINITY, until: performance.now() + share });
    results.push({ part, result });
    for (const failure of result.failures.slice(0, maxShown))
      print(`${part.name}: ${failure}\nRun again: npm run fuzz -- --only ${part.name} --seed ${seed}\n`);
    print(formatTable(["part", "runs", "failures", "slowest ms"], [toRow(part, result)]));
  }
  print(
    `\n${formatTable(
      ["part", "runs", "failures", "slowest ms"],
      results.map(({ part, result }) => toRow(part, result)),
    )}`,
  );
  if (write) writeReliability(results, seed, commit);
  return results.some(({ result }) => result.failures.length > 0) ? 1 : 0;
}

function toRow({ name }: Part, { runs, failures, slowestMs }: PartResult): string[] {
  return [name, String(runs), String(failures.length), slowestMs?.toFixed(0) ?? ""];
}

function readMinutes(value: string): number {
  const minutes = Number(value);
  if (!(minutes > 0 && Number.isFinite(minutes))) throw new InvalidArgumentError("It must be a number above 0.");
  return minutes;
}

function readRuns(value: string): number {
  const runs = Number(value);
  if (!(runs > 0 && Number.isSafeInteger(runs))) throw new InvalidArgumentError("It must be a whole number above 0.");
  return runs;
}

function readSeed(value: string): number {
  const seed = Number(value);
  if (!Number.isSafeInteger(seed)) throw new InvalidArgumentError("It must be a whole number.");
  return seed;
}

function readNames(value: string): Part[] {
  return value.split(",").map((name) => {
    const part = parts.find((each) => each.name === name);
    if (!part) throw new InvalidArgumentError(`"${name}" is not a part. The parts are ${names.join(", ")}.`);
    return part;
  });
}

process.exitCode = await runCommand(command, fuzz);
