import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { takeFolderLock } from "@/scripts/folder-lock";
import { writeContentFolder } from "../content-folder";

const ignore = () => {};

/** Starts another process that holds the lock of a project until it is killed. */
async function holdElsewhere(project: string): Promise<ChildProcess> {
  const code = `import { takeFolderLock } from "./scripts/folder-lock.ts";
    await takeFolderLock("build", ${JSON.stringify(project)}, () => {});
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
  const release = await takeFolderLock("build", project, ignore);
  const releaseSecond = await takeFolderLock("build", project, () => {
    events.push("first ends");
    release();
  });
  events.push("second");
  releaseSecond();
  expect(events).toEqual(["first ends", "second"]);
});

test("uses a separate lock for each project", async () => {
  const releases = [
    await takeFolderLock("build", writeContentFolder([]), ignore),
    await takeFolderLock("build", writeContentFolder([]), ignore),
  ];
  for (const release of releases) release();
});

test("takes the lock when its holder is killed during the wait", async () => {
  const project = writeContentFolder([]);
  const holder = await holdElsewhere(project);
  const release = await takeFolderLock("build", project, () => void holder.kill("SIGKILL"));
  release();
});

test("takes the lock of a killed process without waiting", async () => {
  const project = writeContentFolder([]);
  const holder = await holdElsewhere(project);
  holder.kill("SIGKILL");
  await once(holder, "exit");
  let hasWaited = false;
  const release = await takeFolderLock("build", project, () => {
    hasWaited = true;
  });
  release();
  expect(hasWaited).toBe(false);
});
