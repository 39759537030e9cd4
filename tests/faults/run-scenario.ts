import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { type KillTarget, type RunningCommand, startCommand } from "./command";
import { countLeftovers, type FolderState, isSame } from "./folder-state";
import type { Scenario } from "./scenarios";

/** Results for one command: numbers of kills. */
export interface KillCounts {
  command: string;
  kills: number;
  /** Kills between the first and the last change: a temporary file was left, or only a part was written. */
  whileWriting: number;
  lost: number;
  halfWritten: number;
  invalid: number;
  failedReruns: number;
  /** One line for each failure. */
  failures: string[];
}

/** A run that was not killed. */
interface Baseline {
  milliseconds: number;
  changes: number;
  code: number | null;
  before: FolderState;
  after: FolderState;
}

/**
 * Kills the command of a scenario at random times, checks the files after each kill, and runs the command again. Stops
 * after `kills` kills, or at the time `until`.
 */
export async function runScenario(
  project: string,
  scenario: Scenario,
  kills: number,
  random: () => number,
  until = Number.POSITIVE_INFINITY,
): Promise<KillCounts> {
  mkdirSync(join(project, "work"), { recursive: true });
  await scenario.prepare?.(() => startCommand(project, scenario).ended);
  const baseline = await runBaseline(project, scenario);
  const counts: KillCounts = {
    command: scenario.name,
    kills: 0,
    whileWriting: 0,
    lost: 0,
    halfWritten: 0,
    invalid: 0,
    failedReruns: 0,
    failures: [],
  };
  for (let starts = 0; counts.kills < kills && performance.now() < until; starts += 1) {
    if (starts > 10 * (counts.kills + 5))
      throw new Error(`${scenario.name} always ends before it is killed. See ${project}/work/output.log.`);
    scenario.reset();
    const start = performance.now();
    const running = startCommand(project, scenario);
    const target = pick<KillTarget>(random, ["group", "group", "tsx", "script"]);
    const time = await killAtRandom(running, target, baseline, counts.kills, random);
    if (time === undefined) {
      baseline.milliseconds = performance.now() - start;
      continue;
    }
    counts.kills += 1;
    const record: RecordFailure = (kind, detail) => {
      counts[kind] += 1;
      counts.failures.push(`${scenario.name}, kill ${counts.kills} (${target} ${time}): ${detail}`);
    };
    // If only tsx was killed, the script is still running, so do not check its files yet.
    if (target !== "tsx" && inspect(project, scenario, baseline, record)) counts.whileWriting += 1;
    await rerun(project, scenario, baseline, running, record);
  }
  return counts;
}

async function runBaseline(project: string, scenario: Scenario): Promise<Baseline> {
  scenario.reset();
  const before = scenario.read();
  const start = performance.now();
  const running = startCommand(project, scenario);
  const code = await running.ended;
  const milliseconds = performance.now() - start;
  const after = scenario.read();
  if (isSame(before, after)) throw new Error(`${scenario.name} changes nothing. See ${project}/work/output.log.`);
  return { milliseconds, changes: running.changes(), code, before, after };
}

/**
 * Kills a command: every fourth time at a change in a folder that it writes to, every fourth time in the last quarter
 * of its usual duration, otherwise at any time. Returns a description of the time, or undefined if the command ended
 * first.
 */
async function killAtRandom(
  running: RunningCommand,
  target: KillTarget,
  { milliseconds, changes }: Baseline,
  count: number,
  random: () => number,
): Promise<string | undefined> {
  const fraction = random();
  let time: string;
  let reached: Promise<unknown>;
  if (count % 4 === 0) {
    // Not at the last change: most commands end right after it.
    const change = 1 + Math.floor(fraction * (changes - 1));
    time = `at change ${change} of ${changes}`;
    reached = new Promise<void>((done) => running.onChange(() => running.changes() >= change && done()));
  } else {
    const delay = Math.round(milliseconds * (count % 4 === 1 ? 0.75 + fraction / 4 : fraction));
    time = `after ${delay} of ${Math.round(milliseconds)} ms`;
    reached = new Promise((done) => setTimeout(done, delay));
  }
  const hasEnded = await Promise.race([reached.then(() => false), running.ended.then(() => true)]);
  if (hasEnded) return undefined;
  running.kill(target);
  return time;
}

type RecordFailure = (kind: "lost" | "halfWritten" | "invalid" | "failedReruns", detail: string) => void;

/** Checks the files after a kill. Returns true if the command was killed between its first and last change. */
function inspect(
  project: string,
  { read, content, isReplacedAsWhole, isWriting }: Scenario,
  { before, after }: Baseline,
  record: RecordFailure,
): boolean {
  const state = read();
  const lost = [...before.keys()].filter((path) => after.has(path) && !state.has(path));
  if (lost.length > 0) record("lost", `${lost.length} files are missing: ${lost.slice(0, 3).join(", ")}`);
  const isOldOrNew = isReplacedAsWhole
    ? () => isSame(state, before) || isSame(state, after)
    : (path: string, text: string) => text === before.get(path) || text === after.get(path);
  const half = [...state].filter(([path, text]) => !isOldOrNew(path, text)).map(([path]) => path);
  if (half.length > 0)
    record("halfWritten", `${half.length} files are neither old nor new: ${half.slice(0, 3).join(", ")}`);
  const issues = findIssues(join(project, content));
  if (issues.length > 0) record("invalid", issues.slice(0, 3).join("; "));
  const isPartlyDone = !isSame(state, before) && !isSame(state, after);
  return isPartlyDone || isWriting?.() === true || countLeftovers(join(project, "work")) > 0;
}

/** Runs the command again immediately, even if the script of a killed tsx is still running. */
async function rerun(
  project: string,
  scenario: Scenario,
  baseline: Baseline,
  killed: RunningCommand,
  record: RecordFailure,
) {
  const code = await startCommand(project, scenario).ended;
  await killed.gone();
  const isDone = isSame(scenario.read(), baseline.after);
  const isExpected = code === baseline.code || (scenario.mayRefuseRerun && code === 1 && isDone);
  if (!isExpected) record("failedReruns", `the second run ended with exit code ${code}, not ${baseline.code}`);
  else if (scenario.isWriting?.()) record("failedReruns", "the second run left temporary folders of the first");
  else if (!isDone) record("failedReruns", "the second run gave a different result than a run without kills");
  const issues = findIssues(join(project, scenario.content));
  if (issues.length > 0) record("invalid", `after the second run: ${issues.slice(0, 3).join("; ")}`);
}

function findIssues(folder: string): string[] {
  return compileSurvey(readContentFolder(folder)).issues.map(({ path, message }) => `${path}: ${message}`);
}

function pick<Value>(random: () => number, values: readonly [Value, ...Value[]]): Value {
  return values[Math.floor(random() * values.length)] ?? values[0];
}
