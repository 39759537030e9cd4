import { expect, test } from "vitest";
import { parseFrontMatter } from "@/lib/content/front-matter";
import { readEntry } from "@/lib/content/read-entry";
import { editUrl, folderUrl, newFileUrl, newPaperUrl } from "@/lib/site/repository-links";

const repository = { url: "https://github.com/atlas/atlas", branch: "main", contentFolder: "content" };

test("links to the editor for a file", () => {
  expect(editUrl(repository, "papers/gptq.md")).toBe("https://github.com/atlas/atlas/edit/main/content/papers/gptq.md");
});

test("links to a folder", () => {
  expect(folderUrl(repository, "techniques")).toBe("https://github.com/atlas/atlas/tree/main/content/techniques");
});

const address = new URL(newPaperUrl(repository, "models/quantization"));
const template = address.searchParams.get("value") ?? "";

test("creates a new paper in the folder of papers, with the topic filled in", () => {
  expect(address.origin + address.pathname).toBe("https://github.com/atlas/atlas/new/main/content/papers");
  expect(address.searchParams.get("filename")).toMatch(/^[a-z-]+\.md$/);
  expect(parseFrontMatter("papers/x.md", template)).toMatchObject({
    data: { status: "preprint", topics: ["models/quantization"] },
  });
});

test("the completed template is a valid paper", () => {
  const filled = template
    .replace("year: 0000", "year: 2024")
    .replace("0000-00-00", "2026-01-01")
    .replaceAll('""', '"2401.00001"');
  expect(readEntry("papers", "x", "papers/x.md", filled).issues).toEqual([]);
});

test("the unchanged template has invalid values, but no unknown keys", () => {
  const rules = readEntry("papers", "x", "papers/x.md", template).issues.map(({ rule }) => rule);
  expect(new Set(rules)).toEqual(new Set(["bad-value"]));
});

test("fills in the text of a new file, unless the address gets too long", () => {
  const text = "---\ntitle: A & B + C\n---\n";
  const whole = newFileUrl(repository, { path: "papers/a.md", text });
  expect(whole.holdsText).toBe(true);
  expect(Object.fromEntries(new URL(whole.url).searchParams)).toEqual({ filename: "a.md", value: text });
  const long = newFileUrl(repository, { path: "papers/a.md", text: "long ".repeat(2_000) });
  expect(long).toEqual({
    url: "https://github.com/atlas/atlas/new/main/content/papers?filename=a.md",
    holdsText: false,
  });
});
