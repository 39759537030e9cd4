import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { markerName } from "@/scripts/site/build-marker";
import { recoverFolder, swapFolder } from "@/scripts/site/swap-folder";
import { writeContentFolder } from "../../content-folder";

// Spies on the real functions, so that a test can make a call fail.
vi.mock("node:fs", async (importOriginal) => {
  const fs = await importOriginal<typeof import("node:fs")>();
  const { renameSync, rmSync } = fs;
  return { ...fs, renameSync: vi.fn(renameSync), rmSync: vi.fn(rmSync) };
});

const { renameSync: realRename } = await vi.importActual<typeof import("node:fs")>("node:fs");

let root: string;
let built: string;
let target: string;
beforeEach(() => {
  vi.mocked(renameSync).mockImplementation(realRename);
  root = writeContentFolder([]);
  built = join(root, "cache/export");
  target = join(root, "sites/out");
  writeSite(built, "new");
});

function writeSite(folder: string, text: string): void {
  mkdirSync(join(folder, "papers"), { recursive: true });
  for (const file of ["papers/index.html", markerName]) writeFileSync(join(folder, file), text);
}

/** Reads the text of each file of a site. */
function siteIn(folder: string): string[] {
  return ["papers/index.html", markerName].map((file) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : "missing",
  );
}

const complete = (text: string) => [text, text];

test.each([
  ["missing", () => {}],
  ["empty", () => mkdirSync(target, { recursive: true })],
  ["a previous site", () => writeSite(target, "old")],
])("replaces a target that is %s, and leaves no other folder", (_, prepare) => {
  prepare();
  swapFolder(built, target);
  expect(siteIn(target)).toEqual(complete("new"));
  expect(readdirSync(join(root, "sites"))).toEqual(["out"]);
  expect(existsSync(built)).toBe(false);
});

test("removes the files of the previous site", () => {
  writeSite(target, "old");
  writeFileSync(join(target, "gone.html"), "");
  swapFolder(built, target);
  expect(readdirSync(target).sort()).toEqual([markerName, "papers"]);
});

test("copies from another file system", () => {
  writeSite(target, "old");
  vi.mocked(renameSync).mockImplementationOnce(() => {
    throw Object.assign(new Error("EXDEV"), { code: "EXDEV" });
  });
  swapFolder(built, target);
  expect(siteIn(target)).toEqual(complete("new"));
  expect(existsSync(built)).toBe(false);
});

test("restores the previous site if the swap fails", () => {
  writeSite(target, "old");
  vi.mocked(renameSync)
    .mockImplementationOnce(realRename)
    .mockImplementationOnce(realRename)
    .mockImplementationOnce(() => {
      throw new Error("EBUSY");
    });
  expect(() => swapFolder(built, target)).toThrow("EBUSY");
  expect(siteIn(target)).toEqual(complete("old"));
});

test("undoes a swap that was killed between its renames", () => {
  writeSite(target, "old");
  vi.mocked(renameSync).mockImplementation((from, to) => {
    if (to === target) throw new Error("killed");
    realRename(from, to);
  });
  expect(() => swapFolder(built, target)).toThrow("killed");
  expect(existsSync(target)).toBe(false);

  vi.mocked(renameSync).mockImplementation(realRename);
  recoverFolder(target);
  expect(siteIn(target)).toEqual(complete("old"));
  expect(readdirSync(join(root, "sites"))).toEqual(["out"]);
});

test("completes a swap that was killed while it removed the previous site", () => {
  writeSite(target, "old");
  vi.mocked(rmSync).mockImplementationOnce(() => {
    throw new Error("killed");
  });
  expect(() => swapFolder(built, target)).toThrow("killed");
  recoverFolder(target);
  expect(siteIn(target)).toEqual(complete("new"));
  expect(readdirSync(join(root, "sites"))).toEqual(["out"]);
});

test("does not restore a partly removed site", () => {
  writeSite(join(root, "sites/.out.previous-build"), "old");
  rmSync(join(root, "sites/.out.previous-build", markerName));
  recoverFolder(target);
  expect(readdirSync(join(root, "sites"))).toEqual([]);
});

test("does nothing if no site was ever built", () => {
  recoverFolder(target);
  expect(readdirSync(root)).toEqual(["cache"]);
});
