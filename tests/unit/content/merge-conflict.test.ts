import { expect, test } from "vitest";
import { checkMergeConflict } from "@/lib/content/merge-conflict";
import { readEntry } from "@/lib/content/read-entry";

const entry = (title: string, prose = "") => `---\nname: ${title}\n---\n\n${prose}\n`;
const conflict = "<<<<<<< HEAD\nOne.\n\n=======\nTwo.\n>>>>>>> main";

test.each([
  ["in prose", entry("Steam", conflict), 5],
  ["in front matter", "---\n<<<<<<< HEAD\nname: A\n=======\nname: B\n>>>>>>> main\n---\n", 2],
  ["around a whole file", `<<<<<<< HEAD\n${entry("A")}=======\n${entry("B")}>>>>>>> main\n`, 1],
  ["with Windows line ends", entry("Steam", conflict).replaceAll("\n", "\r\n"), 5],
  ["that was only partly resolved", entry("Steam", "One.\n>>>>>>> main"), 6],
])("a conflict %s is one issue, at its first line", (_, text, line) => {
  const { entry: read, issues } = readEntry("techniques", "steam", "techniques/steam.md", text);
  expect(issues).toEqual([expect.objectContaining({ rule: "merge-conflict", line, column: 1 })]);
  expect(read.fields).toBeUndefined();
});

test.each([
  ["quotes", "> > > > > > > deep"],
  ["underlined headings", "Steam\n======="],
  ["marks inside a line", "Write `<<<<<<< HEAD` here."],
])("%s are not a conflict", (_, prose) => {
  expect(checkMergeConflict("techniques/steam.md", entry("Steam", prose))).toEqual([]);
});
