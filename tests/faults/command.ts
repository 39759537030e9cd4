import { execFileSync, spawn } from "node:child_process";
import { closeSync, openSync, watch } from "node:fs";
import { join } from "node:path";
import type { Scenario } from "./scenarios";

/** A command that was started as npm starts it: by tsx, which starts a second process for the script. */
export interface RunningCommand {
  /** Gives the exit code once the command has ended; null when it was killed. */
  ended: Promise<number | null>;
  /** Kills the process group, tsx alone (the script then goes on), or the script alone. */
  kill(victim: Victim): void;
  /** Resolves once no process of the group is left. */
  gone(): Promise<void>;
  /** Number of changes in the watched folders so far. */
  changes(): number;
  /** Calls a function at each further change. */
  onChange(listener: () => void): void;
}

/** What of a command is killed. */
export type Victim = "group" | "tsx" | "script";

/** Starts the command of a scenario in a copy of the project; what it prints goes to a file. */
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
    kill: (victim) => {
      const script = victim === "script" ? listProcesses().find(({ parent }) => parent === pid)?.pid : undefined;
      process.kill(script ?? (victim === "tsx" ? pid : -pid), "SIGKILL");
    },
    gone: async () => {
      while (listProcesses().some(({ group }) => group === pid)) await new Promise((done) => setTimeout(done, 50));
    },
    changes: () => changes,
    onChange: (listener) => void listeners.push(listener),
  };
}

/** The processes of this machine that run; those that have ended and wait for their parent do not count. */
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
