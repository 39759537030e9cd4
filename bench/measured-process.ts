import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { constants, cpus } from "node:os";
import { dirname } from "node:path";
import { listProcesses, residentBytes } from "./process-tree";
import { pinTo } from "./processors";

/** Resources that a command used. */
export interface Measured {
  /** Wall-clock seconds. */
  seconds: number;
  /** User and system CPU time of the process tree, in seconds. Varies less than wall-clock time on a busy machine. */
  cpuSeconds: number;
  /** CPU time of all other processes meanwhile, in seconds. If it is high, wall-clock time is unreliable. */
  otherCpuSeconds: number;
  /** Peak of the summed resident bytes of the process tree, sampled five times a second. */
  peakBytes: number;
}

const sampleEveryMs = 200;
/** Shell code that runs a command and writes the CPU times of its process tree to the file $0. */
const timedCommand = '"$@"; code=$?; times >"$0"; exit $code';
const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a Node script with its output in `log` and measures it, on one `processor` if given. The script ends with this
 * process at the latest.
 *
 * @throws Error with the end of the log if the script fails.
 */
export async function runMeasured(
  args: readonly string[],
  { log, env = {}, processor }: { log: string; env?: Record<string, string>; processor?: number },
): Promise<Measured> {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, "w");
  const start = performance.now();
  const busyBefore = busySeconds();
  // A separate process group, so that its workers can be ended with it.
  const pin = processor === undefined ? [] : pinTo(processor);
  const child = spawn("sh", ["-c", timedCommand, `${log}.times`, ...pin, process.execPath, ...args], {
    stdio: ["ignore", output, output],
    detached: true,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  closeSync(output);

  let peakBytes = 0;
  let isSampling = false;
  const sample = async () => {
    if (isSampling || child.pid === undefined) return;
    isSampling = true;
    peakBytes = Math.max(peakBytes, residentBytes(await listProcesses(), child.pid));
    isSampling = false;
  };
  const timer = setInterval(sample, sampleEveryMs);
  const endGroup = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
  };
  const exit = (signal: (typeof stopSignals)[number]) => process.exit(128 + constants.signals[signal]);
  process.once("exit", endGroup);
  for (const signal of stopSignals) process.once(signal, exit);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    if (code !== 0) {
      const end = readFileSync(log, "utf8").trimEnd().split("\n").slice(-20).join("\n");
      throw new Error(`${args.join(" ")} ended with exit code ${code}. End of ${log}:\n${end}`);
    }
    const seconds = (performance.now() - start) / 1000;
    const cpuSeconds = readCpuSeconds(`${log}.times`);
    return { seconds, cpuSeconds, otherCpuSeconds: busySeconds() - busyBefore - cpuSeconds, peakBytes };
  } finally {
    clearInterval(timer);
    process.off("exit", endGroup);
    for (const signal of stopSignals) process.off(signal, exit);
  }
}

/** Sums the second line of the shell's `times`: user and system time of its children, as in "1m2.34s 0m5.67s". */
function readCpuSeconds(file: string): number {
  const [, childTimes = ""] = readFileSync(file, "utf8").split("\n");
  return [...childTimes.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (total, [, minutes, seconds]) => total + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** Returns the busy time of the machine's processors since it started, in seconds. */
function busySeconds(): number {
  return cpus().reduce((total, { times: { user, nice, sys, irq } }) => total + (user + nice + sys + irq) / 1000, 0);
}
