import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatIssue } from "@/lib/content/issue";
import { maxFileBytes, readContentFolder } from "@/lib/content/read-content-fs";
import { writeContentFolder } from "../content-folder";

function issuesIn(folder: string): string[] {
  return readContentFolder(folder).flatMap((file) => ("issue" in file ? [formatIssue(file.issue)] : []));
}

test("reads files in a stable order, with forward slashes, and skips hidden ones", () => {
  const folder = writeContentFolder([
    { path: "survey.md", text: "s" },
    { path: "topics/models/pruning.md", text: "p" },
    { path: "topics/models.md", text: "m" },
    { path: ".DS_Store", text: "x" },
    { path: "papers/.gptq.md.swp", text: "x" },
    { path: "papers/b.md", text: "b" },
    { path: "papers/a.md", text: "é" },
  ]);
  expect(readContentFolder(folder)).toEqual([
    { path: "papers/a.md", text: "é" },
    { path: "papers/b.md", text: "b" },
    { path: "survey.md", text: "s" },
    { path: "topics/models/pruning.md", text: "p" },
    { path: "topics/models.md", text: "m" },
  ]);
});

test("does not read a file of 5 MB", () => {
  const folder = writeContentFolder([{ path: "papers/huge.md", text: "x".repeat(5 * 1024 * 1024) }]);
  expect(issuesIn(folder)).toMatchInlineSnapshot(`
    [
      "content/papers/huge.md:1:1 file-too-large  The file has 5120 KiB. Content files can have at most 64 KiB.",
    ]
  `);
});

test("accepts a file of the maximum size, but not one byte more", () => {
  const folder = writeContentFolder([
    { path: "papers/full.md", text: "x".repeat(maxFileBytes) },
    { path: "papers/over.md", text: "x".repeat(maxFileBytes + 1) },
  ]);
  expect(issuesIn(folder)).toEqual([expect.stringContaining("papers/over.md:1:1 file-too-large")]);
});

test("reports the first line that is not UTF-8", () => {
  const folder = writeContentFolder([
    { path: "papers/latin1.md", text: Buffer.from("---\ntitle: Nystr\u00f6mformer\n---\n", "latin1") },
    { path: "papers/utf16.md", text: Buffer.from("\uFEFF---\n", "utf16le") },
    { path: "papers/last-line.md", text: Buffer.from([97, 10, 98, 10, 0xc3]) },
  ]);
  expect(issuesIn(folder)).toMatchInlineSnapshot(`
    [
      "content/papers/last-line.md:3:1 invalid-utf8  The file is not UTF-8 text. Save it as UTF-8.",
      "content/papers/latin1.md:2:1 invalid-utf8  The file is not UTF-8 text. Save it as UTF-8.",
      "content/papers/utf16.md:1:1 invalid-utf8  The file is not UTF-8 text. Save it as UTF-8.",
    ]
  `);
});

test("reports links and devices without reading them", () => {
  const folder = writeContentFolder([{ path: "survey.md", text: "s" }]);
  const outside = writeContentFolder([{ path: "secret.md", text: "secret" }]);
  symlinkSync(join(folder, "gone.md"), join(folder, "broken.md"));
  symlinkSync(join(outside, "secret.md"), join(folder, "file.md"));
  symlinkSync(outside, join(folder, "folder"));
  symlinkSync("/dev/zero", join(folder, "zero.md"));
  execFileSync("mkfifo", [join(folder, "pipe.md")]);
  expect(issuesIn(folder)).toMatchInlineSnapshot(`
    [
      "content/broken.md:1:1 unreadable-file  "broken.md" is a symbolic link. Replace it with a readable file, or remove it.",
      "content/file.md:1:1 unreadable-file  "file.md" is a symbolic link. Replace it with a readable file, or remove it.",
      "content/folder:1:1 unreadable-file  "folder" is a symbolic link. Replace it with a readable file, or remove it.",
      "content/pipe.md:1:1 unreadable-file  "pipe.md" is not a regular file. Replace it with a readable file, or remove it.",
      "content/zero.md:1:1 unreadable-file  "zero.md" is a symbolic link. Replace it with a readable file, or remove it.",
    ]
  `);
  expect(readContentFolder(folder).filter((file) => "text" in file)).toEqual([{ path: "survey.md", text: "s" }]);
});

test("skips an editor's lock file, which is a hidden broken link", () => {
  const folder = writeContentFolder([{ path: "papers/a.md", text: "a" }]);
  symlinkSync("user@host.1234:5678", join(folder, "papers", ".#a.md"));
  expect(readContentFolder(folder)).toEqual([{ path: "papers/a.md", text: "a" }]);
});

test("throws if the folder does not exist", () => {
  expect(() => readContentFolder("/does/not/exist")).toThrow("ENOENT");
});
