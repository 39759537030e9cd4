import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Returns two processors that commands can be pinned to with Linux's `taskset`, or undefined if not possible. */
export function twoProcessors(): [number, number] | undefined {
  if (process.platform !== "linux" || spawnSync("taskset", ["--version"]).status !== 0) return undefined;
  const [, allowed = ""] = /^Cpus_allowed_list:\s*(\S+)/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  const [first, second] = parseProcessors(allowed);
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** Parses Linux's format for lists of processors, such as `0-2,7` (cpuset(7), "List format"). */
export function parseProcessors(list: string): number[] {
  return list
    .split(",")
    .filter(Boolean)
    .flatMap((range) => {
      const [first = Number.NaN, last = first] = range.split("-").map(Number);
      return Array.from({ length: last - first + 1 || 0 }, (_, index) => first + index);
    });
}

/** Returns the command prefix that pins a command to one processor. */
export function pinTo(processor: number): [string, ...string[]] {
  return ["taskset", "--cpu-list", String(processor)];
}

// Allocates and drops objects, as builds do, instead of using only registers.
const work = `const text = JSON.stringify(Array.from({ length: 5000 }, (_, id) => ({ id, name: "x".repeat(id % 90) })));
for (;;) JSON.parse(text);`;

/** Keeps a processor busy. Returns a function that stops it. It also stops when this process ends. */
export function keepBusy(processor: number): () => void {
  const [file, ...args]: [string, ...string[]] = [...pinTo(processor), process.execPath, "-e", work];
  const child = spawn(file, args, { stdio: "ignore" });
  child.unref();
  const stop = () => child.kill("SIGKILL");
  process.once("exit", stop);
  return () => {
    process.off("exit", stop);
    stop();
  };
}
