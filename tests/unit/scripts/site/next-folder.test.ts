import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prepareNextFolder } from "@/scripts/site/next-folder";
import { writeContentFolder } from "../../content-folder";

const files = ["BUILD_ID", "cache/turbopack/CURRENT", "dev/cache/CURRENT", "diagnostics/build-diagnostics.json"];

/** Lists the files in Next's folder without our mark. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((path) => path !== "cache/unfinished-build")
    .sort();
}

test("keeps the files of a successful build", () => {
  const folder = writeContentFolder(files.map((path) => ({ path, text: "" })));
  prepareNextFolder(folder)();
  prepareNextFolder(folder);
  expect(filesIn(folder)).toEqual(files);
});

test("removes the files of an unfinished build, except those of next dev", () => {
  const folder = writeContentFolder(files.map((path) => ({ path, text: "" })));
  prepareNextFolder(folder);
  const markFinished = prepareNextFolder(folder);
  expect(filesIn(folder)).toEqual(["dev/cache/CURRENT"]);
  markFinished();
  expect(readdirSync(join(folder, "cache"))).toEqual([]);
});

test("creates a missing folder", () => {
  const folder = join(writeContentFolder([]), ".next");
  prepareNextFolder(folder)();
  expect(readdirSync(folder)).toEqual(["cache"]);
});
