import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";

/** A step of `npm test`. */
export interface Step {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** The JSON report that a test runner writes. A step without a report counts as one test. */
  report?: { file: string; count: (report: unknown) => Counts };
}

/** Numbers of tests that passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
  /** Tests among the passed ones that passed only on a retry. */
  flaky?: number;
}

/** Outcome of a step. */
export interface Outcome extends Counts {
  name: string;
  seconds: number;
}

/** Runs a step and prints its output as it arrives. */
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
  // Count a failure if the runner failed or ran nothing, but reported no failed test.
  const unreported = (code !== 0 || counts.passed === 0) && counts.failed === 0 ? 1 : 0;
  return { ...counts, name, seconds, failed: counts.failed + unreported };
}
