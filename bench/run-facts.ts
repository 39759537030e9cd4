import { execFileSync } from "node:child_process";
import { benchmarksFile } from "./benchmarks-file";
import { fixed } from "./format-checks";
import { describeMachine, type Machine } from "./machine";

/** Where and when numbers were taken, and of what. */
export interface RunFacts {
  /** The day, as in 2026-12-31. */
  date: string;
  /** The commit, short, and whether files differed from it; "unknown" outside of a repository. */
  commit: string;
  machine: Machine;
}

/** Describes a run that begins now. */
export function describeRun(): RunFacts {
  return { date: new Date().toISOString().slice(0, 10), commit: describeCommit(), machine: describeMachine() };
}

/** The facts in a line. */
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
    // What the bench writes itself does not change what it measures.
    const isChanged = git("status", "--porcelain", "--", ".", `:!${benchmarksFile}`) !== "";
    return isChanged ? `${commit} with changes` : commit;
  } catch {
    return "unknown";
  }
}

function git(...args: string[]): string {
  return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
}
