import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";

const guard = new URL("../../../../scripts/site/end-with-parent.mjs", import.meta.url).href;

/** Starts a program with the guard preloaded, as run-next.ts starts Next. */
function start(code: string): ChildProcess {
  const child = spawn(process.execPath, ["--import", guard, "--eval", code], { stdio: "pipe", detached: true });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

test("ends a program and its child processes when its standard input closes", async () => {
  // Both processes hold the pipe to standard output, so it closes when both have ended.
  const child = start(`
    const wait = "setInterval(() => {}, 1000); console.log('inner runs')";
    require("node:child_process").spawn(process.execPath, ["--eval", wait], { stdio: "inherit" });
    setInterval(() => {}, 1000);
  `);
  await once(child.stdout ?? child, "data");
  child.stdin?.destroy();
  const [[code, signal]] = await Promise.all([once(child, "exit"), once(child.stdout ?? child, "close")]);
  expect({ code, signal }).toEqual({ code: null, signal: "SIGKILL" });
});

test("lets a program exit with its own exit code", async () => {
  const [code, signal] = await once(start("process.exitCode = 3"), "exit");
  expect({ code, signal }).toEqual({ code: 3, signal: null });
});

test("does not preload itself into child processes", async () => {
  // Node passes process.execArgv on to forked processes.
  const child = start("console.log(JSON.stringify(process.execArgv))");
  const [output] = await once(child.stdout ?? child, "data");
  expect(String(output)).toBe("[]\n");
});
