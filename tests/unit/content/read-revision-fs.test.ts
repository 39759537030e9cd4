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

test("a revision is read as the folder was, problems of files included", () => {
  const { folder, write } = createRepository(files);
  const then = readContentFolder(folder);
  write("papers/a.md", "two\n");
  write("papers/new.md", "new\n");
  rmSync(join(folder, "topics"), { recursive: true });

  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
  expect(readRevision(folder, "HEAD").files.toSorted(byPath)).toEqual(then.toSorted(byPath));
  expect(then).toHaveLength(6);
});

test("files outside of the folder are not its content", () => {
  const { folder, git, write } = createRepository([{ path: "papers/a.md", text: "a" }]);
  write("../README.md", "r");
  git("add", ".");
  git("commit", "--quiet", "--message", "Two");
  expect(readRevision(folder, "HEAD").files.map(({ path }) => path)).toEqual(["papers/a.md"]);
  expect(readRevision(folder, "HEAD~1").files.map(({ path }) => path)).toEqual(["papers/a.md"]);
});

test("a file that was renamed since knows its former path", () => {
  const { folder, git } = createRepository([{ path: "papers/a.md", text: "some text\n".repeat(9) }]);
  git("mv", "content/papers/a.md", "content/papers/b.md");
  expect([...readRevision(folder, "HEAD").formerPath]).toEqual([["papers/b.md", "papers/a.md"]]);
});

test.each(["gone", "", "--all", "--output=x", "-h", "HEAD:content", "HEAD..HEAD", "$(id)"])(
  "%j is no revision",
  (revision) => {
    const { folder } = createRepository([{ path: "a.md", text: "a" }]);
    expect(() => readRevision(folder, revision)).toThrow(`git cannot find the revision "${revision}" here.`);
  },
);

test("a folder outside of a repository has no revisions", () => {
  expect(() => readRevision(writeContentFolder([]), "HEAD")).toThrow("not a git repository");
});
