import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { takeBuildLock } from "@/scripts/site/build-lock";
import { writeContentFolder } from "../../content-folder";

const ignore = () => {};

/** Starts another process that holds the lock of a project until it is killed. */
async function holdElsewhere(project: string): Promise<ChildProcess> {
  const code = `import { takeBuildLock } from "./scripts/site/build-lock.ts";
    await takeBuildLock(${JSON.stringify(project)}, () => {});
    setInterval(() => {}, 1000);
    console.log("held");`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", code]);
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout, "data");
  return child;
}

test("waits until the lock is released", async () => {
  const project = writeContentFolder([]);
  const events: string[] = [];
  const release = await takeBuildLock(project, ignore);
  const releaseSecond = await takeBuildLock(project, () => {
    events.push("first ends");
    release();
  });
  events.push("second");
  releaseSecond();
  expect(events).toEqual(["first ends", "second"]);
});

test("uses a separate lock for each project", async () => {
  const releases = [
    await takeBuildLock(writeContentFolder([]), ignore),
    await takeBuildLock(writeContentFolder([]), ignore),
  ];
  for (const release of releases) release();
});

test("takes the lock when its holder is killed during the wait", async () => {
  const project = writeContentFolder([]);
  const holder = await holdElsewhere(project);
  const release = await takeBuildLock(project, () => void holder.kill("SIGKILL"));
  release();
});

test("takes the lock of a killed process without waiting", async () => {
  const project = writeContentFolder([]);
  const holder = await holdElsewhere(project);
  holder.kill("SIGKILL");
  await once(holder, "exit");
  let hasWaited = false;
  const release = await takeBuildLock(project, () => {
    hasWaited = true;
  });
  release();
  expect(hasWaited).toBe(false);
});
