import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { type RunningCommand, startCommand, type Victim } from "./command";
import { countLeftovers, type FolderState, isSame } from "./folder-state";
import type { Scenario } from "./scenarios";

/** What was found in the kills of a command: numbers of kills. */
export interface KillCounts {
  command: string;
  kills: number;
  /** Killed between the first and the last of its changes: there was a temporary file, or a part was done. */
  amidWriting: number;
  lost: number;
  halfWritten: number;
  invalid: number;
  failedReruns: number;
  /** A line for each fault. */
  faults: string[];
}

/** A run that was not killed. */
interface Usual {
  milliseconds: number;
  changes: number;
  code: number | null;
  before: FolderState;
  after: FolderState;
}

/** Kills the command of a scenario at random moments, looks at what is left, and runs it again. */
export async function runScenario(
  project: string,
  scenario: Scenario,
  kills: number,
  random: () => number,
): Promise<KillCounts> {
  mkdirSync(join(project, "work"), { recursive: true });
  await scenario.prepare?.(() => startCommand(project, scenario).ended);
  const usual = await runUndisturbed(project, scenario);
  const counts: KillCounts = {
    command: scenario.name,
    kills: 0,
    amidWriting: 0,
    lost: 0,
    halfWritten: 0,
    invalid: 0,
    failedReruns: 0,
    faults: [],
  };
  for (let starts = 0; counts.kills < kills; starts += 1) {
    if (starts > 10 * kills) throw new Error(`${scenario.name} always ends early; see ${project}/work/output.log.`);
    scenario.reset();
    const start = performance.now();
    const running = startCommand(project, scenario);
    const victim = pick<Victim>(random, ["group", "group", "tsx", "script"]);
    const moment = await killAtRandom(running, victim, usual, counts.kills, random);
    if (moment === undefined) {
      usual.milliseconds = performance.now() - start;
      continue;
    }
    counts.kills += 1;
    const note: Note = (kind, detail) => {
      counts[kind] += 1;
      counts.faults.push(`${scenario.name}, kill ${counts.kills} (${victim} ${moment}): ${detail}`);
    };
    // Without tsx the script goes on, so there is nothing to see yet.
    if (victim !== "tsx" && inspect(project, scenario, usual, note)) counts.amidWriting += 1;
    await rerun(project, scenario, usual, running, note);
  }
  return counts;
}

async function runUndisturbed(project: string, scenario: Scenario): Promise<Usual> {
  scenario.reset();
  const before = scenario.read();
  const start = performance.now();
  const running = startCommand(project, scenario);
  const code = await running.ended;
  const milliseconds = performance.now() - start;
  const after = scenario.read();
  if (isSame(before, after)) throw new Error(`${scenario.name} changes nothing; see ${project}/work/output.log.`);
  return { milliseconds, changes: running.changes(), code, before, after };
}

/**
 * Kills a command: every fourth time at a change in a folder that it writes to, every fourth in the last quarter of its
 * usual duration, else at any moment. Gives the moment in words; undefined when the command was faster than usual.
 */
async function killAtRandom(
  running: RunningCommand,
  victim: Victim,
  { milliseconds, changes }: Usual,
  count: number,
  random: () => number,
): Promise<string | undefined> {
  const place = random();
  let moment: string;
  let reached: Promise<unknown>;
  if (count % 4 === 0) {
    // Not at the last change, after which most commands have ended.
    const change = 1 + Math.floor(place * (changes - 1));
    moment = `at change ${change} of ${changes}`;
    reached = new Promise<void>((done) => running.onChange(() => running.changes() >= change && done()));
  } else {
    const delay = Math.round(milliseconds * (count % 4 === 1 ? 0.75 + place / 4 : place));
    moment = `after ${delay} of ${Math.round(milliseconds)} ms`;
    reached = new Promise((done) => setTimeout(done, delay));
  }
  const hasEnded = await Promise.race([reached.then(() => false), running.ended.then(() => true)]);
  if (hasEnded) return undefined;
  running.kill(victim);
  return moment;
}

type Note = (kind: "lost" | "halfWritten" | "invalid" | "failedReruns", detail: string) => void;

/** Looks at what a killed command left. Gives whether it was killed between the first and the last of its changes. */
function inspect(
  project: string,
  { read, content, isWhole, isAmidWriting }: Scenario,
  { before, after }: Usual,
  note: Note,
): boolean {
  const state = read();
  const lost = [...before.keys()].filter((path) => after.has(path) && !state.has(path));
  if (lost.length > 0) note("lost", `${lost.length} files are missing: ${lost.slice(0, 3).join(", ")}`);
  const isOneOf = isWhole
    ? () => isSame(state, before) || isSame(state, after)
    : (path: string, text: string) => text === before.get(path) || text === after.get(path);
  const half = [...state].filter(([path, text]) => !isOneOf(path, text)).map(([path]) => path);
  if (half.length > 0)
    note("halfWritten", `${half.length} files are neither old nor new: ${half.slice(0, 3).join(", ")}`);
  const issues = findIssues(join(project, content));
  if (issues.length > 0) note("invalid", issues.slice(0, 3).join("; "));
  const isPartlyDone = !isSame(state, before) && !isSame(state, after);
  return isPartlyDone || isAmidWriting?.() === true || countLeftovers(join(project, "work")) > 0;
}

/** Runs the command again at once, while a script whose tsx was killed goes on. */
async function rerun(project: string, scenario: Scenario, usual: Usual, killed: RunningCommand, note: Note) {
  const code = await startCommand(project, scenario).ended;
  await killed.gone();
  const isDone = isSame(scenario.read(), usual.after);
  const isExpected = code === usual.code || (scenario.mayRefuseRepetition && code === 1 && isDone);
  if (!isExpected) note("failedReruns", `the second run ended with ${code}, not ${usual.code}`);
  else if (scenario.isAmidWriting?.()) note("failedReruns", "the second run left folders of the first");
  else if (!isDone) note("failedReruns", "the second run gave another result than one that is not disturbed");
  const issues = findIssues(join(project, scenario.content));
  if (issues.length > 0) note("invalid", `after the second run: ${issues.slice(0, 3).join("; ")}`);
}

function findIssues(folder: string): string[] {
  return compileSurvey(readContentFolder(folder)).issues.map(({ path, message }) => `${path}: ${message}`);
}

function pick<Value>(random: () => number, values: readonly [Value, ...Value[]]): Value {
  return values[Math.floor(random() * values.length)] ?? values[0];
}
