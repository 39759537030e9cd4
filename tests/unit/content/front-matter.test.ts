import matter from "gray-matter";
import { afterEach, expect, test } from "vitest";
import { type FrontMatter, parseFrontMatter } from "@/lib/content/front-matter";
import { formatIssue } from "@/lib/content/issue";

const path = "papers/x.md";

function read(text: string): FrontMatter {
  const result = parseFrontMatter(path, text);
  if (Array.isArray(result)) throw new Error(result.map((issue) => formatIssue(issue)).join("\n"));
  return result;
}

function issues(text: string): string[] {
  const result = parseFrontMatter(path, text);
  return Array.isArray(result) ? result.map((issue) => formatIssue(issue)) : [];
}

test("splits a file into values and prose", () => {
  const { data, body, bodyLine } = read("---\ntitle: X\nauthors: []\n---\n\nProse.\n");
  expect(data).toEqual({ title: "X", authors: [] });
  expect(body).toBe("Prose.\n");
  expect(bodyLine).toBe(6);
});

test("allows prose directly below the closing line", () => {
  expect(read("---\ntitle: X\n---\nProse.")).toMatchObject({ body: "Prose.", bodyLine: 4 });
});

test("allows a file to end with the closing line", () => {
  expect(read("---\ntitle: X\n---")).toMatchObject({ data: { title: "X" }, body: "" });
});

test("ignores Windows line ends in values and positions", () => {
  const { data, body, bodyLine, locate } = read("---\r\ntitle: X\r\nyear: 2023\r\nvenue: Y\r\n---\r\n\r\nProse.\r\n");
  expect(data).toEqual({ title: "X", year: 2023, venue: "Y" });
  expect(body).toBe("Prose.\n");
  expect(bodyLine).toBe(7);
  expect(locate(["year"])).toEqual({ line: 3, column: 7, length: 4 });
});

test("ignores a byte order mark", () => {
  expect(read("\uFEFF---\ntitle: X\n---\n").data).toEqual({ title: "X" });
});

test("ignores spaces after the hyphens and empty lines below", () => {
  expect(read("--- \ntitle: X\n---\t \n  \n\n    Code.\n")).toMatchObject({ body: "    Code.\n", bodyLine: 6 });
});

test("allows a thematic break in the prose", () => {
  expect(read("---\ntitle: X\n---\nAbove\n\n---\n\nBelow").body).toBe("Above\n\n---\n\nBelow");
});

test("parses dates, times and versions as text", () => {
  const { data } = read("---\nadded: 2024-01-31\nat: 12:30\nversion: 1.2.3\nanswer: no\n---\n");
  expect(data).toEqual({ added: "2024-01-31", at: "12:30", version: "1.2.3", answer: "no" });
});

test("returns the source text of a number", () => {
  const { data, sourceText } = read("---\narxiv: 2305.14130\nlinks: []\n---\n");
  expect(data).toMatchObject({ arxiv: 2305.1413 });
  expect(sourceText(["arxiv"])).toBe("2305.14130");
  expect(sourceText(["links"])).toBeUndefined();
});

test("locates values, keys and the parents of missing values", () => {
  const { locate } = read("---\ntitle: X\nlinks:\n  - type: paper\n    url: u\n---\n");
  expect(locate(["links", 0, "url"])).toEqual({ line: 5, column: 10, length: 1 });
  expect(locate(["links", 0], "url")).toEqual({ line: 5, column: 5, length: 3 });
  expect(locate(["links", 0, "label"])).toEqual({ line: 4, column: 5 });
  expect(locate(["year"])).toEqual({ line: 1, column: 1 });
});

test("reports missing front matter and a missing end", () => {
  expect(issues("title: X\n")).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:1:1 front-matter  The file does not begin with front matter. Its first line must be ---.",
    ]
  `);
  expect(issues("---\ntitle: X\n")).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:1:1 front-matter  The front matter has no end. Close it with a line of three hyphens.",
    ]
  `);
});

test("reports front matter without keys", () => {
  const noKeys = [
    'content/papers/x.md:1:1 front-matter  The front matter has no keys. Write one "key: value" per line.',
  ];
  expect(issues("---\n---\n")).toEqual(noKeys);
  expect(issues("---\n# only a comment\n---\n")).toEqual(noKeys);
  expect(issues("---\n- a\n- list\n---\n")).toEqual(noKeys);
});

test("reports an empty file", () => {
  expect(issues("")).toEqual([
    "content/papers/x.md:1:1 front-matter  The file does not begin with front matter. Its first line must be ---.",
  ]);
});

test("reports a repeated key at its second position", () => {
  expect(issues("---\ntitle: X\nyear: 2023\ntitle: Y\n---\n")).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:4:1 yaml-syntax  Map keys must be unique. Keep only one of the two keys.",
    ]
  `);
});

test("reports invalid YAML on every call, without a cached result", () => {
  const text = "---\ntitle: [X\nyear: 2023\n---\n";
  const first = issues(text);
  expect(first).not.toEqual([]);
  expect(issues(text)).toEqual(first);
});

test("reports all YAML errors together", () => {
  expect(issues('---\ntitle: "X" Y\nyear: 1\nyear: 2\n---\n')).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:2:12 yaml-syntax  Unexpected scalar at node end. Put the whole value in double quotes. Write \\" for a quote in it.",
      "content/papers/x.md:4:1 yaml-syntax  Map keys must be unique. Keep only one of the two keys.",
    ]
  `);
});

test("reports an alias at its position", () => {
  expect(issues("---\ntitle: &a X\nshortName: *a\n---\n")).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:3:12 yaml-alias  The front matter uses a YAML alias. Write the value out.",
    ]
  `);
});

test("reports nested aliases without expanding them", () => {
  const levels = Array.from({ length: 30 }, (_, level) => `k${level + 1}: &k${level + 1} [*k${level}, *k${level}]`);
  expect(issues(`---\nk0: &k0 [x, x]\n${levels.join("\n")}\n---\n`)).toEqual([
    "content/papers/x.md:3:10 yaml-alias  The front matter uses a YAML alias. Write the value out.",
  ]);
});

const flag = "frontMatterRan";
const script = `---js\n{ title: (globalThis.${flag} = true) }\n---\n`;
afterEach(() => {
  Reflect.deleteProperty(globalThis, flag);
});

test("reports front matter in JavaScript and does not execute it", () => {
  expect(issues(script)).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:1:1 front-matter-language  Front matter in "js" is not supported. Nothing in it was executed. Write YAML between two lines of three hyphens.",
    ]
  `);
  expect(globalThis).not.toHaveProperty(flag);
});

test("gray-matter executes JavaScript on its own", () => {
  matter(script, {});
  expect(globalThis).toHaveProperty(flag, true);
});

test.each(["json", "coffee", "yaml", "# comment"])("reports front matter in %s", (language) => {
  expect(issues(`---${language}\n{}\n---\n`)).toEqual([
    expect.stringContaining(`front-matter-language  Front matter in "${language}" is not supported.`),
  ]);
});

test("reports a closing line with more text", () => {
  expect(parseFrontMatter("papers/x.md", "---\ntitle: X\n---- x\nyear: 2023\n---\n")).toMatchObject([
    { rule: "front-matter", line: 3, column: 1 },
  ]);
});

test("reports YAML errors with hints", () => {
  const blocks = [
    "title: A: B",
    'title: "A" B',
    'title: "A',
    "title: @home",
    "\ttitle: A",
    "title: A\ntitle: B",
    "names:\n  zh: A\n ja: B",
    'title: "C:\\d"',
    "title\nyear: 2023",
    "links: [A",
    "title: A\nyear",
  ];
  const shown = blocks.flatMap((block) => issues(`---\n${block}\n---\n`)).map((line) => line.slice(20));
  expect(shown).toMatchInlineSnapshot(`
    [
      "2:8 yaml-syntax  Nested mappings are not allowed in compact mappings. Put text that contains a colon and a space in double quotes.",
      "2:12 yaml-syntax  Unexpected scalar at node end. Put the whole value in double quotes. Write \\" for a quote in it.",
      "2:10 yaml-syntax  Missing closing "quote. Add the missing quote, bracket, or colon after a key.",
      "2:8 yaml-syntax  Plain value cannot start with reserved character @. Put the text in double quotes.",
      "2:1 yaml-syntax  Tabs are not allowed as indentation. Indent with spaces, not with tabs.",
      "3:1 yaml-syntax  Map keys must be unique. Keep only one of the two keys.",
      "4:1 yaml-syntax  All mapping items must start at the same column. Indent all keys of a group equally, and close every bracket.",
      "2:11 yaml-syntax  Invalid escape sequence \\d. Write each backslash twice, or use single quotes.",
      "2:1 yaml-syntax  Implicit keys need to be on a single line. Write one "key: value" per line. Put text with special characters in double quotes.",
      "2:10 yaml-syntax  Flow sequence in block collection must be sufficiently indented and end with a ]. Indent all keys of a group equally, and close every bracket.",
      "3:1 yaml-syntax  Implicit map keys need to be followed by map values. Add the missing quote, bracket, or colon after a key.",
    ]
  `);
});
