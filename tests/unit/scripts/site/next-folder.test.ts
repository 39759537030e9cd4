import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prepareNextFolder } from "@/scripts/site/next-folder";
import { writeContentFolder } from "../../content-folder";

const files = ["BUILD_ID", "cache/turbopack/CURRENT", "dev/cache/CURRENT", "diagnostics/build-diagnostics.json"];

/** Files of Next's folder, without those of our own. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((path) => path !== "cache/unfinished-build")
    .sort();
}

test("what a build left that ended well is kept", () => {
  const folder = writeContentFolder(files.map((path) => ({ path, text: "" })));
  prepareNextFolder(folder)();
  prepareNextFolder(folder);
  expect(filesIn(folder)).toEqual(files);
});

test("what a build left that did not end well is removed, but for the folder of next dev", () => {
  const folder = writeContentFolder(files.map((path) => ({ path, text: "" })));
  prepareNextFolder(folder);
  const endWell = prepareNextFolder(folder);
  expect(filesIn(folder)).toEqual(["dev/cache/CURRENT"]);
  endWell();
  expect(readdirSync(join(folder, "cache"))).toEqual([]);
});

test("a folder that does not exist is made", () => {
  const folder = join(writeContentFolder([]), ".next");
  prepareNextFolder(folder)();
  expect(readdirSync(folder)).toEqual(["cache"]);
});
