import { execFileSync } from "node:child_process";
import { benchmarksFile } from "./benchmarks-file";
import { fixed } from "./format-checks";
import { describeMachine, type Machine } from "./machine";

/** Date, commit and machine of a run. */
export interface RunFacts {
  /** Date as YYYY-MM-DD. */
  date: string;
  /** Short commit id, with a note if files have changed since. "unknown" outside a repository. */
  commit: string;
  machine: Machine;
}

/** Describes a run that starts now. */
export function describeRun(): RunFacts {
  return { date: new Date().toISOString().slice(0, 10), commit: describeCommit(), machine: describeMachine() };
}

/** Formats the facts as one line. */
export function formatFacts({ date, commit, machine }: RunFacts): string {
  const { cores, cpu, memoryGiB, node, platform, load } = machine;
  return (
    `${date}, commit ${commit}; ${cores} cores (${cpu}), ${fixed(memoryGiB)} GiB memory, Node ${node}, ${platform}; ` +
    `load at the start ${fixed(load)}`
  );
}

function describeCommit(): string {
  try {
    const commit = git("rev-parse", "--short", "HEAD");
    // Ignore the benchmarks file, which the bench writes itself.
    const isChanged = git("status", "--porcelain", "--", ".", `:!${benchmarksFile}`) !== "";
    return isChanged ? `${commit} with changes` : commit;
  } catch {
    return "unknown";
  }
}

function git(...args: string[]): string {
  return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
}
