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

test.each(["new", "new/folders", "../new", "empty", "site", "link-to-root/new"])("%s may be built into", (path) => {
  expect(refuse(path)).toBeUndefined();
});

test.each([
  [".", "it is the folder of the project."],
  ["content/../", "it is the folder of the project."],
  ["content", "it is the folder of the content."],
  ["link-to-content", "it is the folder of the content."],
  ["content/new", "it is inside the folder of the content."],
  ["link-to-content/new/folder", "it is inside the folder of the content."],
  ["..", "it contains the project."],
  ["link-to-root", "it contains the project."],
  ["/", "it contains the project."],
  [".next", "Next works in .next and clears it."],
  [".next/export", "Next works in .next and clears it."],
  ["package.json", "it is a file."],
  ["old-site", "it holds files that are not a site with a marker. If it is an old build, delete it."],
])("%s is refused", (path, reason) => {
  expect(refuse(path)).toBe(`The site cannot be built into OUT: ${reason} Set OUT_DIR to a new or empty folder.`);
});

test("a folder above content that is elsewhere is refused", () => {
  expect(refuse("../elsewhere", "elsewhere/content")).toContain("it contains the content.");
});

test("a path below a file is refused with the reason of the system", () => {
  expect(refuse("package.json/site")).toContain("ENOTDIR");
});

test.each(["content", "..", ".", "papers"])("OUT_DIR=%s npm run build refuses and changes nothing", (outDir) => {
  const parent = writeContentFolder([{ path: "project/papers/paper.pdf", text: "" }]);
  const copy = join(parent, "project");
  for (const folder of ["scripts", "lib"]) cpSync(folder, join(copy, folder), { recursive: true });
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
