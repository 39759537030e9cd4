import { expect, test } from "vitest";
import { readEntry } from "@/lib/content/read-entry";
import { paperText } from "../survey-files";

test("returns the fields of a valid file with default lists, and trimmed prose", () => {
  const { entry, issues } = readEntry("papers", "x", "papers/x.md", paperText("X", "", "\n\nProse.\n\n"));
  expect(issues).toEqual([]);
  expect(entry.fields).toMatchObject({ title: "X", year: 2023, links: [], techniques: [], aliases: [] });
  expect(entry.known).toBe(entry.fields);
  expect(entry.body).toBe("Prose.");
});

test("keeps the valid values of a file with issues", () => {
  const text = paperText("X", 'arxiv: "2210.17323"\ndoi: wrong\nyaer: 1\n');
  const { entry, issues } = readEntry("papers", "x", "papers/x.md", text);
  expect(issues.map(({ rule }) => rule)).toEqual(["bad-value", "unknown-key"]);
  expect(entry.fields).toBeUndefined();
  expect(entry.known).toMatchObject({ title: "X", arxiv: "2210.17323" });
  expect(entry.known).not.toHaveProperty("doi");
  expect(entry.known).not.toHaveProperty("yaer");
});

test("returns no fields if the prose has an issue", () => {
  const { entry } = readEntry("papers", "x", "papers/x.md", paperText("X", "", "<b>bold</b>"));
  expect(entry.fields).toBeUndefined();
  expect(entry.known).toMatchObject({ title: "X" });
});

test("reports keys that are built-in properties of JavaScript objects", () => {
  const text = paperText("X", "constructor: 1\n__proto__: 2\ntoString: 3\n");
  const { entry, issues } = readEntry("papers", "x", "papers/x.md", text);
  expect(issues.map(({ rule, line }) => [rule, line])).toEqual([
    ["unknown-key", 10],
    ["unknown-key", 11],
    ["unknown-key", 12],
  ]);
  expect(Object.keys(entry.known)).not.toContain("constructor");
});

test("returns an empty entry for a file without front matter", () => {
  const { entry, issues } = readEntry("papers", "x", "papers/x.md", "no front matter");
  expect(issues).toHaveLength(1);
  expect(entry).toMatchObject({ id: "x", known: {}, body: "" });
  expect(entry.fields).toBeUndefined();
});
