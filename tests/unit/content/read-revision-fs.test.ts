import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { readRevision } from "@/lib/content/read-revision-fs";
import { writeContentFolder } from "../content-folder";
import { createRepository } from "../git-repository";

const files = [
  { path: "papers/a.md", text: "one\n" },
  { path: "papers/empty.md", text: "" },
  { path: 'papers/größe "x".md', text: "é\n\n" },
  { path: "papers/latin1.md", text: Buffer.from("Rozi\u00e8re\n", "latin1") },
  { path: "papers/large.md", text: "x".repeat(300 * 1024) },
  { path: ".hidden.md", text: "h" },
  { path: "topics/a/b.md", text: "deep" },
];

test("reads the files of a revision, including those with issues", () => {
  const { folder, write } = createRepository(files);
  const then = readContentFolder(folder);
  write("papers/a.md", "two\n");
  write("papers/new.md", "new\n");
  rmSync(join(folder, "topics"), { recursive: true });

  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
  expect(readRevision(folder, "HEAD").files.toSorted(byPath)).toEqual(then.toSorted(byPath));
  expect(then).toHaveLength(6);
});

test("ignores files outside the folder", () => {
  const { folder, git, write } = createRepository([{ path: "papers/a.md", text: "a" }]);
  write("../README.md", "r");
  git("add", ".");
  git("commit", "--quiet", "--message", "Two");
  expect(readRevision(folder, "HEAD").files.map(({ path }) => path)).toEqual(["papers/a.md"]);
  expect(readRevision(folder, "HEAD~1").files.map(({ path }) => path)).toEqual(["papers/a.md"]);
});

test("returns the previous path of a renamed file", () => {
  const { folder, git } = createRepository([{ path: "papers/a.md", text: "some text\n".repeat(9) }]);
  git("mv", "content/papers/a.md", "content/papers/b.md");
  expect([...readRevision(folder, "HEAD").formerPath]).toEqual([["papers/b.md", "papers/a.md"]]);
});

test.each(["gone", "", "--all", "--output=x", "-h", "HEAD:content", "HEAD..HEAD", "$(id)"])(
  "rejects %j as a revision",
  (revision) => {
    const { folder } = createRepository([{ path: "a.md", text: "a" }]);
    expect(() => readRevision(folder, revision)).toThrow(
      `git cannot find the revision "${revision}" in this repository.`,
    );
  },
);

test("throws for a folder outside a repository", () => {
  expect(() => readRevision(writeContentFolder([]), "HEAD")).toThrow("not a git repository");
});
