import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";

/** A part of the test command. */
export interface Step {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** Where a test runner leaves its report; a step without one is a single test. */
  report?: { file: string; count: (report: unknown) => Counts };
}

/** How many tests a step ran. */
export interface Counts {
  passed: number;
  failed: number;
}

/** Outcome of a step. */
export interface Outcome extends Counts {
  name: string;
  seconds: number;
}

/** Runs a step to its end, its output as it comes. */
export async function runStep({ name, command, args, env, report }: Step): Promise<Outcome> {
  console.log(`\n── ${name}`);
  if (report) rmSync(report.file, { force: true });
  const start = performance.now();
  const code = await new Promise<number>((resolve) => {
    const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
    child.on("error", () => resolve(1));
    child.on("close", (exitCode) => resolve(exitCode ?? 1));
  });
  const seconds = (performance.now() - start) / 1000;
  const counts =
    report && existsSync(report.file) ? report.count(JSON.parse(readFileSync(report.file, "utf8"))) : undefined;
  if (!counts) return { name, seconds, passed: code === 0 && !report ? 1 : 0, failed: code === 0 && !report ? 0 : 1 };
  // A runner that failed without a failed test, or that ran none, is a failure all the same.
  const silent = (code !== 0 || counts.passed === 0) && counts.failed === 0 ? 1 : 0;
  return { name, seconds, passed: counts.passed, failed: counts.failed + silent };
}
