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

function problems(text: string): string[] {
  const result = parseFrontMatter(path, text);
  return Array.isArray(result) ? result.map((issue) => formatIssue(issue)) : [];
}

test("a file is split into values and prose", () => {
  const { data, body, bodyLine } = read("---\ntitle: X\nauthors: []\n---\n\nProse.\n");
  expect(data).toEqual({ title: "X", authors: [] });
  expect(body).toBe("Prose.\n");
  expect(bodyLine).toBe(6);
});

test("prose may follow the fence without an empty line", () => {
  expect(read("---\ntitle: X\n---\nProse.")).toMatchObject({ body: "Prose.", bodyLine: 4 });
});

test("a file may end with the fence", () => {
  expect(read("---\ntitle: X\n---")).toMatchObject({ data: { title: "X" }, body: "" });
});

test("Windows line ends change neither values nor places", () => {
  const { data, body, bodyLine, locate } = read("---\r\ntitle: X\r\nyear: 2023\r\nvenue: Y\r\n---\r\n\r\nProse.\r\n");
  expect(data).toEqual({ title: "X", year: 2023, venue: "Y" });
  expect(body).toBe("Prose.\n");
  expect(bodyLine).toBe(7);
  expect(locate(["year"])).toEqual({ line: 3, column: 7, length: 4 });
});

test("a byte order mark is passed over", () => {
  expect(read("\uFEFF---\ntitle: X\n---\n").data).toEqual({ title: "X" });
});

test("blanks after the fences, and blank lines below, change nothing", () => {
  expect(read("--- \ntitle: X\n---\t \n  \n\n    Code.\n")).toMatchObject({ body: "    Code.\n", bodyLine: 6 });
});

test("a rule of hyphens in the prose does not end it", () => {
  expect(read("---\ntitle: X\n---\nAbove\n\n---\n\nBelow").body).toBe("Above\n\n---\n\nBelow");
});

test("dates, times and versions stay text", () => {
  const { data } = read("---\nadded: 2024-01-31\nat: 12:30\nversion: 1.2.3\nanswer: no\n---\n");
  expect(data).toEqual({ added: "2024-01-31", at: "12:30", version: "1.2.3", answer: "no" });
});

test("a number can be asked for as it was written", () => {
  const { data, sourceText } = read("---\narxiv: 2305.14130\nlinks: []\n---\n");
  expect(data).toMatchObject({ arxiv: 2305.1413 });
  expect(sourceText(["arxiv"])).toBe("2305.14130");
  expect(sourceText(["links"])).toBeUndefined();
});

test("values, keys and the parents of missing values are located", () => {
  const { locate } = read("---\ntitle: X\nlinks:\n  - type: paper\n    url: u\n---\n");
  expect(locate(["links", 0, "url"])).toEqual({ line: 5, column: 10, length: 1 });
  expect(locate(["links", 0], "url")).toEqual({ line: 5, column: 5, length: 3 });
  expect(locate(["links", 0, "label"])).toEqual({ line: 4, column: 5 });
  expect(locate(["year"])).toEqual({ line: 1, column: 1 });
});

test("a file without front matter, or without its end, says what is missing", () => {
  expect(problems("title: X\n")).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:1:1 front-matter  The file does not begin with front matter. Its first line must be ---.",
    ]
  `);
  expect(problems("---\ntitle: X\n")).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:1:1 front-matter  The front matter has no end. Close it with a line of three hyphens.",
    ]
  `);
});

test("front matter without keys is a problem", () => {
  const noKeys = ["content/papers/x.md:1:1 front-matter  The front matter has no keys. Write one key: value a line."];
  expect(problems("---\n---\n")).toEqual(noKeys);
  expect(problems("---\n# only a comment\n---\n")).toEqual(noKeys);
  expect(problems("---\n- a\n- list\n---\n")).toEqual(noKeys);
});

test("an empty file is a problem", () => {
  expect(problems("")).toEqual([
    "content/papers/x.md:1:1 front-matter  The file does not begin with front matter. Its first line must be ---.",
  ]);
});

test("a key that stands twice is found where it stands again", () => {
  expect(problems("---\ntitle: X\nyear: 2023\ntitle: Y\n---\n")).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:4:1 yaml-syntax  Map keys must be unique. Keep one of the two keys.",
    ]
  `);
});

test("broken YAML is found on every call: no failure is remembered as success", () => {
  const text = "---\ntitle: [X\nyear: 2023\n---\n";
  const first = problems(text);
  expect(first).not.toEqual([]);
  expect(problems(text)).toEqual(first);
});

test("all faults of the YAML are told together", () => {
  expect(problems('---\ntitle: "X" Y\nyear: 1\nyear: 2\n---\n')).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:2:12 yaml-syntax  Unexpected scalar at node end. Put the whole value in double quotes, with \\" for a quote in it.",
      "content/papers/x.md:4:1 yaml-syntax  Map keys must be unique. Keep one of the two keys.",
    ]
  `);
});

test("an alias is refused where it stands", () => {
  expect(problems("---\ntitle: &a X\nshortName: *a\n---\n")).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:3:12 yaml-alias  The front matter uses a YAML alias. Write the value out.",
    ]
  `);
});

test("a bomb of nested aliases is refused, not expanded", () => {
  const levels = Array.from({ length: 30 }, (_, level) => `k${level + 1}: &k${level + 1} [*k${level}, *k${level}]`);
  expect(problems(`---\nk0: &k0 [x, x]\n${levels.join("\n")}\n---\n`)).toEqual([
    "content/papers/x.md:3:10 yaml-alias  The front matter uses a YAML alias. Write the value out.",
  ]);
});

const flag = "frontMatterRan";
const script = `---js\n{ title: (globalThis.${flag} = true) }\n---\n`;
afterEach(() => {
  Reflect.deleteProperty(globalThis, flag);
});

test("front matter in JavaScript is refused and not executed", () => {
  expect(problems(script)).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:1:1 front-matter-language  Front matter in "js" is not read, and nothing in it was executed. Write YAML between two lines of three hyphens.",
    ]
  `);
  expect(globalThis).not.toHaveProperty(flag);
});

test("gray-matter by itself would execute it", () => {
  matter(script, {});
  expect(globalThis).toHaveProperty(flag, true);
});

test.each(["json", "coffee", "yaml", "# comment"])("front matter marked %s is refused", (language) => {
  expect(problems(`---${language}\n{}\n---\n`)).toEqual([
    expect.stringContaining(`front-matter-language  Front matter in "${language}" is not read`),
  ]);
});

test("a line that only begins like the end is an issue, and not the end", () => {
  expect(parseFrontMatter("papers/x.md", "---\ntitle: X\n---- x\nyear: 2023\n---\n")).toMatchObject([
    { rule: "front-matter", line: 3, column: 1 },
  ]);
});

test("what YAML cannot read is told in its words, with what mostly helps", () => {
  const faults = [
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
  const told = faults.flatMap((fault) => problems(`---\n${fault}\n---\n`)).map((line) => line.slice(20));
  expect(told).toMatchInlineSnapshot(`
    [
      "2:8 yaml-syntax  Nested mappings are not allowed in compact mappings. Text with a colon and a blank in it stands in double quotes.",
      "2:12 yaml-syntax  Unexpected scalar at node end. Put the whole value in double quotes, with \\" for a quote in it.",
      "2:10 yaml-syntax  Missing closing "quote. Close what is open: a quote, a bracket, or a key that lacks its colon.",
      "2:8 yaml-syntax  Plain value cannot start with reserved character @. Put the text in double quotes.",
      "2:1 yaml-syntax  Tabs are not allowed as indentation. Indent with blanks, not with tabs.",
      "3:1 yaml-syntax  Map keys must be unique. Keep one of the two keys.",
      "4:1 yaml-syntax  All mapping items must start at the same column. Put keys of one group right below each other, and end what is in brackets with a bracket.",
      "2:11 yaml-syntax  Invalid escape sequence \\d. Write two backslashes for one, or use single quotes.",
      "2:1 yaml-syntax  Implicit keys need to be on a single line. Write one key: value a line; longer text stands in double quotes.",
      "2:10 yaml-syntax  Flow sequence in block collection must be sufficiently indented and end with a ]. Put keys of one group right below each other, and end what is in brackets with a bracket.",
      "3:1 yaml-syntax  Implicit map keys need to be followed by map values. Close what is open: a quote, a bracket, or a key that lacks its colon.",
    ]
  `);
});
