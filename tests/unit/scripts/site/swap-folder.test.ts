import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { markerName } from "@/scripts/site/build-marker";
import { recoverFolder, swapFolder } from "@/scripts/site/swap-folder";
import { writeContentFolder } from "../../content-folder";

// The real functions, but for calls that a test makes fail.
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

/** Which site a folder holds, from all its files. */
function siteIn(folder: string): string[] {
  return ["papers/index.html", markerName].map((file) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : "missing",
  );
}

const whole = (text: string) => [text, text];

test.each([
  ["missing", () => {}],
  ["empty", () => mkdirSync(target, { recursive: true })],
  ["a former site", () => writeSite(target, "old")],
])("replaces a target that is %s, and leaves nothing beside it", (_, prepare) => {
  prepare();
  swapFolder(built, target);
  expect(siteIn(target)).toEqual(whole("new"));
  expect(readdirSync(join(root, "sites"))).toEqual(["out"]);
  expect(existsSync(built)).toBe(false);
});

test("files of the former site do not stay", () => {
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
  expect(siteIn(target)).toEqual(whole("new"));
  expect(existsSync(built)).toBe(false);
});

test("a swap that fails leaves the former site in its place", () => {
  writeSite(target, "old");
  vi.mocked(renameSync)
    .mockImplementationOnce(realRename)
    .mockImplementationOnce(realRename)
    .mockImplementationOnce(() => {
      throw new Error("EBUSY");
    });
  expect(() => swapFolder(built, target)).toThrow("EBUSY");
  expect(siteIn(target)).toEqual(whole("old"));
});

test("a swap that was killed between its renames is undone", () => {
  writeSite(target, "old");
  vi.mocked(renameSync).mockImplementation((from, to) => {
    if (to === target) throw new Error("killed");
    realRename(from, to);
  });
  expect(() => swapFolder(built, target)).toThrow("killed");
  expect(existsSync(target)).toBe(false);

  vi.mocked(renameSync).mockImplementation(realRename);
  recoverFolder(target);
  expect(siteIn(target)).toEqual(whole("old"));
  expect(readdirSync(join(root, "sites"))).toEqual(["out"]);
});

test("a swap that was killed while it removed the former site is completed", () => {
  writeSite(target, "old");
  vi.mocked(rmSync).mockImplementationOnce(() => {
    throw new Error("killed");
  });
  expect(() => swapFolder(built, target)).toThrow("killed");
  recoverFolder(target);
  expect(siteIn(target)).toEqual(whole("new"));
  expect(readdirSync(join(root, "sites"))).toEqual(["out"]);
});

test("a former site that is half removed is not put back", () => {
  writeSite(join(root, "sites/.out.former-build"), "old");
  rmSync(join(root, "sites/.out.former-build", markerName));
  recoverFolder(target);
  expect(readdirSync(join(root, "sites"))).toEqual([]);
});

test("recovery of what was never built does nothing", () => {
  recoverFolder(target);
  expect(readdirSync(root)).toEqual(["cache"]);
});
