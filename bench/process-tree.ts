import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** A process, as listed by `ps`. */
export interface ProcessRow {
  pid: number;
  ppid: number;
  /** Resident set size in bytes. */
  rss: number;
}

/** Lists all processes of this machine. `ps` counts in units of 1,024 bytes. */
export async function listProcesses(): Promise<ProcessRow[]> {
  const { stdout } = await execute("ps", ["-axo", "pid,ppid,rss"]);
  return stdout
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const [pid, ppid, rss] = line.trim().split(/\s+/).map(Number);
      return pid === undefined || ppid === undefined || rss === undefined ? [] : [{ pid, ppid, rss: rss * 1024 }];
    });
}

/** Sums the resident bytes of a process and its descendants. Shared memory pages count once for each process. */
export function residentBytes(processes: readonly ProcessRow[], root: number): number {
  const own = processes.find(({ pid }) => pid === root)?.rss ?? 0;
  const children = processes.filter(({ ppid }) => ppid === root);
  return children.reduce((total, { pid }) => total + residentBytes(processes, pid), own);
}
