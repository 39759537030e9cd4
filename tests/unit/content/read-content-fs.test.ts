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

test("a link into nowhere is a problem of that file only", () => {
  const folder = writeContentFolder([{ path: "survey.md", text: "s" }]);
  symlinkSync(join(folder, "gone.md"), join(folder, "link.md"));
  const files = readContentFolder(folder);
  expect(files).toEqual([
    { path: "link.md", issue: expect.objectContaining({ rule: "unreadable-file" }) },
    { path: "survey.md", text: "s" },
  ]);
});

test("a folder that does not exist is an error", () => {
  expect(() => readContentFolder("/does/not/exist")).toThrow("ENOENT");
});
