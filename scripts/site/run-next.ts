import { spawn } from "node:child_process";
import { prepareNextFolder } from "./next-folder";

/** A running `next build`. */
export interface NextBuild {
  exitCode: Promise<number>;
  stop(): void;
}

/** Starts `next build`. It ends with this process, even if this process is killed. */
export function runNext(env: Record<string, string>): NextBuild {
  const markFinished = prepareNextFolder();
  const guard = new URL("./end-with-parent.mjs", import.meta.url).href;
  const child = spawn(process.execPath, ["--import", guard, "node_modules/next/dist/bin/next", "build"], {
    // The guard ends the process group when this pipe closes.
    stdio: ["pipe", "inherit", "inherit"],
    detached: process.platform !== "win32",
    env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  const exitCode = new Promise<number>((done, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) markFinished();
      done(code ?? 1);
    });
  });
  return { exitCode, stop: () => child.stdin.destroy() };
}
