import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readOverlaid, writeDrafts } from "@/lib/awesome-list/import/write-drafts-fs";
import { writeContentFolder } from "../../content-folder";

const draft = { path: "papers/x.md", text: "new\n", isNew: true };

test("writes drafts and creates their folders", () => {
  const folder = writeContentFolder([{ path: "papers/x.md", text: "old\n" }]);
  writeDrafts([draft, { ...draft, path: "frameworks/y.md" }], folder);
  expect(readFileSync(join(folder, "papers/x.md"), "utf8")).toBe("new\n");
  expect(readFileSync(join(folder, "frameworks/y.md"), "utf8")).toBe("new\n");
});

test("files of the second folder replace those of the first", () => {
  const folder = writeContentFolder([
    { path: "papers/x.md", text: "old\n" },
    { path: "papers/y.md", text: "y\n" },
  ]);
  const over = writeContentFolder([{ path: "papers/x.md", text: "new\n" }]);
  expect(readOverlaid(folder, over)).toEqual([
    { path: "papers/y.md", text: "y\n" },
    { path: "papers/x.md", text: "new\n" },
  ]);
});

test("treats a missing second folder as empty and does not create it", () => {
  const folder = writeContentFolder([{ path: "papers/x.md", text: "old\n" }]);
  const over = join(folder, "out");
  expect(readOverlaid(folder, over)).toEqual([{ path: "papers/x.md", text: "old\n" }]);
  expect(existsSync(over)).toBe(false);
});
