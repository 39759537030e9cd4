import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Two processors that commands can be held to, with `taskset` of Linux; undefined where there are none. */
export function twoProcessors(): [number, number] | undefined {
  if (process.platform !== "linux" || spawnSync("taskset", ["--version"]).status !== 0) return undefined;
  const [, allowed = ""] = /^Cpus_allowed_list:\s*(\S+)/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  const [first, second] = parseProcessors(allowed);
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** The processors of a list as Linux writes it, such as `0-2,7` (cpuset(7), "List format"). */
export function parseProcessors(list: string): number[] {
  return list
    .split(",")
    .filter(Boolean)
    .flatMap((range) => {
      const [first = Number.NaN, last = first] = range.split("-").map(Number);
      return Array.from({ length: last - first + 1 || 0 }, (_, index) => first + index);
    });
}

/** What a command is preceded by to run on one processor. */
export function pinnedTo(processor: number): [string, ...string[]] {
  return ["taskset", "--cpu-list", String(processor)];
}

// Reads and drops objects, as builds do, rather than spin in registers.
const work = `const text = JSON.stringify(Array.from({ length: 5000 }, (_, id) => ({ id, name: "x".repeat(id % 90) })));
for (;;) JSON.parse(text);`;

/** Keeps a processor busy until it is told to stop, or this process ends. */
export function keepBusy(processor: number): () => void {
  const [file, ...args]: [string, ...string[]] = [...pinnedTo(processor), process.execPath, "-e", work];
  const child = spawn(file, args, { stdio: "ignore" });
  child.unref();
  const stop = () => child.kill("SIGKILL");
  process.once("exit", stop);
  return () => {
    process.off("exit", stop);
    stop();
  };
}
