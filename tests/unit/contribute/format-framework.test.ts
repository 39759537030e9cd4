import { expect, test } from "vitest";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { readEntry } from "@/lib/content/read-entry";
import { formatFrameworkEntry } from "@/lib/contribute/format-framework";

test("formats every framework of this repository as its file", () => {
  const files = readContentFolder("content").filter(({ path }) => path.startsWith("frameworks/"));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const text = "text" in file ? file.text : "";
    const { fields, body } = readEntry("frameworks", "x", file.path, text).entry;
    if (!fields) throw new Error(`${file.path} is not valid.`);
    expect(formatFrameworkEntry(fields, body), file.path).toBe(text);
  }
});
