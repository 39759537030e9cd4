import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { markerName } from "@/scripts/site/build-marker";
import { refuseOutFolder } from "@/scripts/site/out-folder";
import { writeContentFolder } from "../../content-folder";

let root: string;
let project: string;
beforeEach(() => {
  root = writeContentFolder([
    { path: "project/content/survey.md", text: "" },
    { path: "project/package.json", text: "{}" },
    { path: "project/old-site/index.html", text: "" },
    { path: "project/site/index.html", text: "" },
    { path: `project/site/${markerName}`, text: "a fingerprint" },
    { path: "elsewhere/content/survey.md", text: "" },
  ]);
  project = join(root, "project");
  mkdirSync(join(project, "empty"));
  symlinkSync("content", join(project, "link-to-content"));
  symlinkSync("..", join(project, "link-to-root"));
});

function refuse(path: string, content = "project/content"): string | undefined {
  const folder = path === "/" ? path : join(project, path);
  return refuseOutFolder(folder, { project, content: join(root, content) })?.replace(folder, "OUT");
}

test.each(["new", "new/folders", "../new", "empty", "site", "link-to-root/new"])("accepts %s", (path) => {
  expect(refuse(path)).toBeUndefined();
});

test.each([
  [".", "it is the project folder."],
  ["content/../", "it is the project folder."],
  ["content", "it is the content folder."],
  ["link-to-content", "it is the content folder."],
  ["content/new", "it is inside the content folder."],
  ["link-to-content/new/folder", "it is inside the content folder."],
  ["..", "it contains the project."],
  ["link-to-root", "it contains the project."],
  ["/", "it contains the project."],
  [".next", "it is in .next, which Next clears."],
  [".next/export", "it is in .next, which Next clears."],
  ["package.json", "it is a file."],
  ["old-site", "it has files but no build marker. If it is an old build, delete it."],
])("refuses %s", (path, reason) => {
  expect(refuse(path)).toBe(`The site cannot be built into OUT: ${reason} Set OUT_DIR to a new or empty folder.`);
});

test("refuses a folder that contains the content, outside the project", () => {
  expect(refuse("../elsewhere", "elsewhere/content")).toContain("it contains the content.");
});

test("refuses a path below a file, with the system's error", () => {
  expect(refuse("package.json/site")).toContain("ENOTDIR");
});

test.each(["content", "..", ".", "papers"])("npm run build refuses OUT_DIR=%s and changes nothing", (outDir) => {
  const parent = writeContentFolder([{ path: "project/papers/paper.pdf", text: "" }]);
  const copy = join(parent, "project");
  for (const folder of ["scripts", "lib", "components"]) cpSync(folder, join(copy, folder), { recursive: true });
  for (const file of ["package.json", "tsconfig.json"]) cpSync(file, join(copy, file));
  cpSync("tests/fixtures/mini-survey", join(copy, "content"), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  writeFileSync(join(copy, "content", ".hidden"), "");
  const before = readdirSync(parent, { recursive: true });

  const { CONTENT_DIR: _, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], {
    cwd: copy,
    env: { ...environment, OUT_DIR: outDir },
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(
    /^The site cannot be built into (?:content|\.\.|\.|papers): it .*\. Set OUT_DIR to a new or empty folder\.\n$/,
  );
  expect(readdirSync(parent, { recursive: true })).toEqual(before);
});
