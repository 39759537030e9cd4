import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatIssue } from "@/lib/content/issue";
import { maxFileBytes, readContentFolder } from "@/lib/content/read-content-fs";
import { writeContentFolder } from "../content-folder";

function problemsIn(folder: string): string[] {
  return readContentFolder(folder).flatMap((file) => ("issue" in file ? [formatIssue(file.issue)] : []));
}

test("files come in a stable order, with forward slashes, and without hidden ones", () => {
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

test("a file of 5 MB is not read", () => {
  const folder = writeContentFolder([{ path: "papers/huge.md", text: "x".repeat(5 * 1024 * 1024) }]);
  expect(problemsIn(folder)).toMatchInlineSnapshot(`
    [
      "content/papers/huge.md:1:1 file-too-large  The file has 5120 KiB. At most 256 KiB are read.",
    ]
  `);
});

test("the limit itself is allowed, one byte more is not", () => {
  const folder = writeContentFolder([
    { path: "papers/full.md", text: "x".repeat(maxFileBytes) },
    { path: "papers/over.md", text: "x".repeat(maxFileBytes + 1) },
  ]);
  expect(problemsIn(folder)).toEqual([expect.stringContaining("papers/over.md:1:1 file-too-large")]);
});

test("text in another encoding is found on its first wrong line", () => {
  const folder = writeContentFolder([
    { path: "papers/latin1.md", text: Buffer.from("---\ntitle: Nystr\u00f6mformer\n---\n", "latin1") },
    { path: "papers/utf16.md", text: Buffer.from("\uFEFF---\n", "utf16le") },
    { path: "papers/last-line.md", text: Buffer.from([97, 10, 98, 10, 0xc3]) },
  ]);
  expect(problemsIn(folder)).toMatchInlineSnapshot(`
    [
      "content/papers/last-line.md:3:1 invalid-utf8  The file is not UTF-8 text. Save it as UTF-8.",
      "content/papers/latin1.md:2:1 invalid-utf8  The file is not UTF-8 text. Save it as UTF-8.",
      "content/papers/utf16.md:1:1 invalid-utf8  The file is not UTF-8 text. Save it as UTF-8.",
    ]
  `);
});

test("links and devices are issues of their own and are not read", () => {
  const folder = writeContentFolder([{ path: "survey.md", text: "s" }]);
  const outside = writeContentFolder([{ path: "secret.md", text: "secret" }]);
  symlinkSync(join(folder, "gone.md"), join(folder, "broken.md"));
  symlinkSync(join(outside, "secret.md"), join(folder, "file.md"));
  symlinkSync(outside, join(folder, "folder"));
  symlinkSync("/dev/zero", join(folder, "zero.md"));
  execFileSync("mkfifo", [join(folder, "pipe.md")]);
  expect(problemsIn(folder)).toMatchInlineSnapshot(`
    [
      "content/broken.md:1:1 unreadable-file  "broken.md" is a link. Put a file there that everybody can read, or remove it.",
      "content/file.md:1:1 unreadable-file  "file.md" is a link. Put a file there that everybody can read, or remove it.",
      "content/folder:1:1 unreadable-file  "folder" is a link. Put a file there that everybody can read, or remove it.",
      "content/pipe.md:1:1 unreadable-file  "pipe.md" is not a regular file. Put a file there that everybody can read, or remove it.",
      "content/zero.md:1:1 unreadable-file  "zero.md" is a link. Put a file there that everybody can read, or remove it.",
    ]
  `);
  expect(readContentFolder(folder).filter((file) => "text" in file)).toEqual([{ path: "survey.md", text: "s" }]);
});

test("an editor's lock file, which is a hidden link into nowhere, is skipped", () => {
  const folder = writeContentFolder([{ path: "papers/a.md", text: "a" }]);
  symlinkSync("user@host.1234:5678", join(folder, "papers", ".#a.md"));
  expect(readContentFolder(folder)).toEqual([{ path: "papers/a.md", text: "a" }]);
});

test("a folder that does not exist is an error", () => {
  expect(() => readContentFolder("/does/not/exist")).toThrow("ENOENT");
});
