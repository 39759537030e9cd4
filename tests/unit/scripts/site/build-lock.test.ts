import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { takeBuildLock } from "@/scripts/site/build-lock";
import { writeContentFolder } from "../../content-folder";

const none = () => {};

/** Another process that holds the lock of a project until it is killed. */
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

test("the second waits for the first", async () => {
  const project = writeContentFolder([]);
  const events: string[] = [];
  const release = await takeBuildLock(project, none);
  const releaseSecond = await takeBuildLock(project, () => {
    events.push("first ends");
    release();
  });
  events.push("second");
  releaseSecond();
  expect(events).toEqual(["first ends", "second"]);
});

test("projects do not wait for each other", async () => {
  const releases = [
    await takeBuildLock(writeContentFolder([]), none),
    await takeBuildLock(writeContentFolder([]), none),
  ];
  for (const release of releases) release();
});

test("the lock of a process that is killed meanwhile is taken", async () => {
  const project = writeContentFolder([]);
  const holder = await holdElsewhere(project);
  const release = await takeBuildLock(project, () => void holder.kill("SIGKILL"));
  release();
});

test("the lock of a process that was killed before is taken without waiting", async () => {
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
