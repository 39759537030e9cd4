import { expect, test } from "vitest";
import { readEntry } from "@/lib/content/read-entry";
import { paperText } from "../survey-files";

test("a valid file gives its fields with lists filled in, and its prose trimmed", () => {
  const { entry, issues } = readEntry("papers", "x", "papers/x.md", paperText("X", "", "\n\nProse.\n\n"));
  expect(issues).toEqual([]);
  expect(entry.fields).toMatchObject({ title: "X", year: 2023, links: [], techniques: [], aliases: [] });
  expect(entry.known).toBe(entry.fields);
  expect(entry.body).toBe("Prose.");
});

test("a file with a problem keeps the values that are valid by themselves", () => {
  const text = paperText("X", 'arxiv: "2210.17323"\ndoi: wrong\nyaer: 1\n');
  const { entry, issues } = readEntry("papers", "x", "papers/x.md", text);
  expect(issues.map(({ rule }) => rule)).toEqual(["bad-value", "unknown-key"]);
  expect(entry.fields).toBeUndefined();
  expect(entry.known).toMatchObject({ title: "X", arxiv: "2210.17323" });
  expect(entry.known).not.toHaveProperty("doi");
  expect(entry.known).not.toHaveProperty("yaer");
});

test("a problem in the prose makes the file invalid too", () => {
  const { entry } = readEntry("papers", "x", "papers/x.md", paperText("X", "", "<b>bold</b>"));
  expect(entry.fields).toBeUndefined();
  expect(entry.known).toMatchObject({ title: "X" });
});

test("keys that JavaScript knows from elsewhere are unknown keys", () => {
  const text = paperText("X", "constructor: 1\n__proto__: 2\ntoString: 3\n");
  const { entry, issues } = readEntry("papers", "x", "papers/x.md", text);
  expect(issues.map(({ rule, line }) => [rule, line])).toEqual([
    ["unknown-key", 10],
    ["unknown-key", 11],
    ["unknown-key", 12],
  ]);
  expect(Object.keys(entry.known)).not.toContain("constructor");
});

test("a file that cannot be read at all knows nothing", () => {
  const { entry, issues } = readEntry("papers", "x", "papers/x.md", "no front matter");
  expect(issues).toHaveLength(1);
  expect(entry).toMatchObject({ id: "x", known: {}, body: "" });
  expect(entry.fields).toBeUndefined();
});
