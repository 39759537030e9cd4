import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from "node:os";

/** The machine that the numbers were taken on. */
export interface Machine {
  cores: number;
  cpu: string;
  memoryGiB: number;
  node: string;
  platform: string;
  /** What else the machine was doing when the run began: its load over the last minute. */
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
