import { execFileSync, spawn } from "node:child_process";
import { closeSync, openSync, watch } from "node:fs";
import { join } from "node:path";
import type { Scenario } from "./scenarios";

/** A command started by tsx, as npm starts it. tsx runs the script in a second process. */
export interface RunningCommand {
  /** Resolves to the exit code, or to null if the command was killed. */
  ended: Promise<number | null>;
  /** Kills the process group, only tsx (the script keeps running), or only the script. */
  kill(target: KillTarget): void;
  /** Resolves once all processes of the group have ended. */
  gone(): Promise<void>;
  /** Returns the number of changes in the watched folders so far. */
  changes(): number;
  /** Adds a listener for further changes. */
  onChange(listener: () => void): void;
}

/** The processes of a command to kill. */
export type KillTarget = "group" | "tsx" | "script";

/** Starts the command of a scenario in a copy of the project. Its output goes to `work/output.log`. */
export function startCommand(project: string, { command, environment, watched }: Scenario): RunningCommand {
  let changes = 0;
  const listeners: (() => void)[] = [];
  const watchers = watched.map((folder) =>
    watch(join(project, folder), () => {
      changes += 1;
      for (const listener of listeners) listener();
    }),
  );
  const log = openSync(join(project, "work/output.log"), "a");
  const child = spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", ...command], {
    cwd: project,
    detached: true,
    stdio: ["ignore", log, log],
    env: { ...process.env, NODE_ENV: "production", CONTENT_DIR: "", OUT_DIR: "", ...environment },
  });
  closeSync(log);
  const pid = child.pid ?? 0;
  const ended = new Promise<number | null>((done, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      for (const watcher of watchers) watcher.close();
      done(code);
    });
  });
  return {
    ended,
    kill: (target) => {
      const script = target === "script" ? listProcesses().find(({ parent }) => parent === pid)?.pid : undefined;
      try {
        process.kill(script ?? (target === "tsx" ? pid : -pid), "SIGKILL");
      } catch (error) {
        // The process has ended already.
        if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
      }
    },
    gone: async () => {
      while (listProcesses().some(({ group }) => group === pid)) await new Promise((done) => setTimeout(done, 50));
    },
    changes: () => changes,
    onChange: (listener) => void listeners.push(listener),
  };
}

/** Lists the running processes of this machine, without zombies. */
function listProcesses(): { pid: number; parent: number; group: number }[] {
  return execFileSync("ps", ["-axo", "pid,ppid,pgid,stat"], { encoding: "utf8" })
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const [pid, parent, group, state] = line.trim().split(/\s+/);
      if (!pid || state?.startsWith("Z")) return [];
      return [{ pid: Number(pid), parent: Number(parent), group: Number(group) }];
    });
}
