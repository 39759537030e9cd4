import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from "node:os";

/** The machine that ran the benchmark. */
export interface Machine {
  cores: number;
  cpu: string;
  memoryGiB: number;
  node: string;
  platform: string;
  /** Load average over the last minute before the run. */
  load: number;
}

/** Describes this machine. */
export function describeMachine(): Machine {
  return {
    cores: availableParallelism(),
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    memoryGiB: totalmem() / 2 ** 30,
    node: process.version,
    platform: `${platform()} ${arch()}`,
    load: loadavg()[0] ?? 0,
  };
}
