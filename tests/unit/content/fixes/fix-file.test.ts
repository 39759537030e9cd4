import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { collections } from "@/lib/content/collections";
import { describeChange } from "@/lib/content/fixes/change";
import { fixFile } from "@/lib/content/fixes/fix-file";
import { paperSchema } from "@/lib/content/schema/paper";
import { paperText } from "../../survey-files";

const venues = [
  { name: "arXiv", aliases: ["CoRR"] },
  { name: "NeurIPS", title: "Conference on Neural Information Processing Systems", aliases: ["NIPS"] },
];

const context = {
  schema: collections.papers.schema,
  paper: { id: "x", venues, takenKeys: new Set<string>() },
  pathByFormer: new Map<string, string>(),
};

/** Fixes a paper. Omits the citation key, which has its own test. */
function fix(text: string) {
  const { text: fixed, changes } = fixFile("papers/x.md", text, context);
  return {
    text: fixed.replace(/^citationKey: .*\r?\n/m, ""),
    changes: changes
      .filter(({ was }) => was !== "no citation key")
      .map((change) => `${change.line}:${change.column} ${describeChange(change)}`),
  };
}

/** Fixes lines between a valid head and a valid foot, in the order of the schema. */
function fixLines(lines: string): string {
  const head = "---\ntitle: X\nauthors: []\nyear: 2023\nvenue: arXiv\nstatus: preprint\n";
  const foot = "topics:\n  - a\nhistory:\n  - date: 2026-01-01\n    type: added\n---\n";
  const { text } = fix(head + lines + foot);
  expect(text.startsWith(head) && text.endsWith(foot)).toBe(true);
  return text.slice(head.length, -foot.length);
}

test.each([
  ["arxiv: https://arxiv.org/abs/2210.17323", 'arxiv: "2210.17323"'],
  ["arxiv: http://www.arxiv.org/pdf/2210.17323v2.pdf", 'arxiv: "2210.17323"'],
  ["arxiv: 'https://arxiv.org/abs/cs/0112017?x#y'", "arxiv: 'cs/0112017'"],
  ["arxiv: arXiv:2210.17323v11", 'arxiv: "2210.17323"'],
  ["arxiv: 10.48550/arXiv.2210.17323", 'arxiv: "2210.17323"'],
  ["arxiv: 2305.14130 # bare", 'arxiv: "2305.14130" # bare'],
  ["doi: https://doi.org/10.1145/3600006.3613165", "doi: 10.1145/3600006.3613165"],
  ["doi: 'doi:10.1145/3600006.3613165'", "doi: '10.1145/3600006.3613165'"],
  ["openreview: https://openreview.net/forum?id=tcbBPnfwxS&noteId=1", "openreview: tcbBPnfwxS"],
  ["openreview: https://openreview.net/pdf?id=tcbBPnfwxS", "openreview: tcbBPnfwxS"],
  ["aclAnthology: https://aclanthology.org/2023.acl-long.1/", "aclAnthology: 2023.acl-long.1"],
  ["aclAnthology: https://www.aclweb.org/anthology/P19-1001.pdf", "aclAnthology: P19-1001"],
])("replaces %s with %s", (line, expected) => {
  expect(fixLines(`${line}\n`)).toBe(`${expected}\n`);
});

test.each([
  ["https://a.example/https://a.example/x", "https://a.example/x"],
  ["https://a.example/xhttps://a.example/x", "https://a.example/x"],
  ["https://https://a.example/x", "https://a.example/x"],
  ["https://http://a.example/x", "http://a.example/x"],
])("removes the repetition from %s", (url, expected) => {
  expect(fixLines(`links:\n  - type: code\n    url: ${url}\n`)).toBe(`links:\n  - type: code\n    url: ${expected}\n`);
});

test.each([
  ["2026/1/5", "2026-01-05"],
  ["2026.11.20", "2026-11-20"],
  ["20261120", "2026-11-20"],
  ["2026-11-20T10:00:00Z", "2026-11-20"],
  ["20 November 2026", "2026-11-20"],
  ["Nov 5th, 2026", "2026-11-05"],
  ['"2026-11-20 "', '"2026-11-20"'],
])("replaces the date %s with %s", (date, expected) => {
  expect(fix(paperText("X").replace("2026-01-01", date)).text).toBe(paperText("X").replace("2026-01-01", expected));
});

test.each(["05/06/2026", "20.11.2026", "2026-02-30", "2026/13/1", "soon", "Foo 5, 2026"])(
  "keeps the ambiguous or invalid date %s",
  (date) => {
    const text = paperText("X").replace("2026-01-01", date);
    expect(fix(text)).toEqual({ text, changes: [] });
  },
);

test.each([
  ["Arxiv", "arXiv"],
  ["CoRR", "arXiv"],
  ["NIPS", "NeurIPS"],
  ["NeurlPS", "NeurIPS"],
  ['"NeurIPS 2023"', '"NeurIPS"'],
  ["conference on neural information processing systems", "NeurIPS"],
])("replaces the venue %s with %s", (venue, expected) => {
  expect(fix(paperText("X").replace("arXiv", venue)).text).toBe(paperText("X").replace("arXiv", expected));
});

test("keeps invalid values without a fix", () => {
  const text = paperText("X", "arxiv: GPTQ\ndoi: https://example.org/x\n").replace("2023", "last spring");
  expect(fix(text).changes).toEqual(["2:1 keys topics, history, arxiv, doi -> arxiv, doi, topics, history"]);
});

test.each([
  ['" X "', '"X"'],
  ["' X'", "'X'"],
  ["2023", '"2023"'],
])("replaces the title %s with %s", (title, expected) => {
  expect(fix(paperText(title)).text).toBe(paperText(expected));
});

test("removes quotes around a number", () => {
  expect(fix(paperText("X").replace("2023", '"2023"')).text).toBe(paperText("X"));
});

test("sorts keys with their lines and the comments above them, at every level", () => {
  const text = `---
# The name.
title: X
authors: []
tldr: It works. # today
links:
  - url: https://a.example/
    # why
    type: code
year: 2023
venue: arXiv
status: preprint
# Two of them.
topics:
  - a

  - b
---

Prose.
`;
  const fixed = fix(text);
  expect(fixed.changes).toMatchInlineSnapshot(`
    [
      "2:1 keys tldr, links, year, venue, status, topics -> year, venue, status, links, topics, tldr",
      "7:5 keys url, type -> type, url",
    ]
  `);
  expect(fixed.text).toMatchInlineSnapshot(`
    "---
    # The name.
    title: X
    authors: []
    year: 2023
    venue: arXiv
    status: preprint
    links:
      # why
      - type: code
        url: https://a.example/
    # Two of them.
    topics:
      - a

      - b
    tldr: It works. # today
    ---

    Prose.
    "
  `);
});

test("sorts only groups without unknown keys", () => {
  const links = (keys: string) => `links:\n  - url: https://a.example/\n    type: code\n${keys}`;
  expect(fix(paperText("X", links("arxvi: 1\n"))).changes).toEqual(["11:5 keys url, type -> type, url"]);
  expect(fix(paperText("X", links("    label: x\n"))).changes).toEqual([
    "2:1 keys topics, history, links -> links, topics, history",
  ]);
});

test("keeps a block scalar and fixes other values", () => {
  const text = paperText("X").replace("history: []", "tldr: |\n  One.\nhistory:\n  - date: 2026/1/1\n    type: added");
  expect(fix(text).changes).toEqual(["12:11 2026/1/1 -> 2026-01-01"]);
});

test("keeps a value that is invalid only in combination with others", () => {
  const text = paperText("X").replace("history: []", "techniques:\n  - a\n  - a\nhistory: []");
  expect(fix(text)).toEqual({ text, changes: [] });
});

test("removes a repeated link, but keeps one of another type", () => {
  const link = "  - type: code\n    url: https://a.example/\n";
  const other = "  - type: docs\n    url: https://a.example/ # another\n";
  expect(fixLines(`links:\n${link}${other}${link}`)).toBe(`links:\n${link}${other}`);
});

test("removes spaces at the ends of lines, except those with a meaning", () => {
  const text = `--- 
title: X  
authors: []\t
year: 2023
venue: arXiv
status: preprint
topics:
  - a  # why 
tldr: |
  One  
history: []
---

A line.  
Broken above, not here. 
   
\`\`\`
code 
\`\`\`
After 
`;
  const { text: fixed } = fix(text);
  expect(fixed.replaceAll(" \n", "·\n")).toMatchInlineSnapshot(`
    "---
    title: X
    authors: []
    year: 2023
    venue: arXiv
    status: preprint
    topics:
      - a  # why
    tldr: |
      One ·
    history: []
    ---

    A line. ·
    Broken above, not here.

    \`\`\`
    code·
    \`\`\`
    After
    "
  `);
});

test("keeps Windows line ends and a byte order mark", () => {
  const text = `\uFEFF${paperText("X", "arxiv: arXiv:2210.17323\n")}`.replaceAll("\n", "\r\n");
  const { text: fixed, changes } = fix(text);
  expect(changes).toEqual([
    "2:1 keys topics, history, arxiv -> arxiv, topics, history",
    '10:8 arXiv:2210.17323 -> "2210.17323"',
  ]);
  expect(fix("\uFEFF--- \ntitle: X\n---\n").changes).toEqual(["1:4 spaces at the end of the line -> none"]);
  expect(fixed.startsWith("\uFEFF---\r\n")).toBe(true);
  expect(fixed.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(fixed).toContain('status: preprint\r\narxiv: "2210.17323"\r\ntopics:');
});

test.each([
  ["no front matter", "arxiv: arXiv:2210.17323\n"],
  ["another language", "---js\n{}\n---\n"],
  ["invalid YAML", paperText("X: Y", "arxiv: arXiv:2210.17323\n")],
  ["an alias", paperText("&x X", "shortName: *x\narxiv: arXiv:2210.17323\n")],
  ["no end", "---\narxiv: arXiv:2210.17323\n"],
  ["a line end that is not valid in YAML", paperText("X", "arxiv: arXiv:2210.17323\n").replace("[]\n", "[]\r")],
  ["line ends that are not valid in YAML", paperText("X", "arxiv: arXiv:2210.17323\n").replaceAll("\n", "\r")],
])("does not change a file with %s", (_, text) => {
  expect(fix(text)).toEqual({ text, changes: [] });
});

test("does not change a valid file", () => {
  const text = paperText('"X"', "", "\n* prose   here\n\n\n").replace("authors: []", "authors:\n  - A # one\n  - B");
  expect(fix(text)).toEqual({ text, changes: [] });
});

const lines = {
  title: fc.constantFrom("X", '"X "', "' X'", "2023", "X # note"),
  authors: fc.constantFrom("[]", "[A, B]", "\n  - A\n  # who\n  - B"),
  year: fc.constantFrom("2023", '"2023"', "2023 "),
  venue: fc.constantFrom("arXiv", "NIPS", "arxiv 2020", "Nowhere", '"CoRR "'),
  status: fc.constantFrom("preprint", "'preprint'", "publishd"),
  arxiv: fc.constantFrom("2310.17320", "https://arxiv.org/abs/2310.17323v1", '"2310.17323"', "x"),
  links: fc.constantFrom(
    "[]",
    "\n  - url: https://a.example/\n    type: code\n  - type: code\n    url: https://a.example/",
    "\n  - type: code\n    url: https://a.example/https://a.example/\n  - type: code  \n    url: https://a.example/",
  ),
  topics: fc.constantFrom("[a]", "\n  - a\n  - b/c"),
  history: fc
    .constantFrom("2026-01-01", "2026/1/1", "1 May 2026 ", "never")
    .map((date) => `\n  - date: ${date}\n    type: added`),
  tldr: fc.constantFrom("|\n  A  \n  B", "|\n  A ", ">-\n  A ", ">-\n  A\n  B", '"A\n\n  B"'),
};
const entry = fc
  .record({
    ...lines,
    order: fc.shuffledSubarray(Object.keys(lines), { minLength: Object.keys(lines).length }),
    crlf: fc.boolean(),
  })
  .map(({ order, crlf, ...values }) => {
    const text = order.map((key) => `${key}: ${Reflect.get(values, key)}\n`).join("");
    return `---\n${text}---\n\nProse. \n`.replaceAll("\n", crlf ? "\r\n" : "\n");
  });

test("fixes any file in one run, adds no issues, and sorts keys", () => {
  fc.assert(
    fc.property(entry, (text) => {
      const once = fix(text);
      expect(fix(once.text)).toEqual({ text: once.text, changes: [] });
      expect(once.changes.length === 0).toBe(once.text === text);

      const values = (file: string): Record<string, unknown> => parse(file.split(/^---\r?$/m)[1] ?? "");
      const [before, after] = [values(text), values(once.text)];
      expect(Object.keys(after)).toEqual(Object.keys(paperSchema.shape).filter((key) => key in before));
      const errors = (data: unknown) => paperSchema.safeParse(data).error?.issues.map(({ path }) => path.join()) ?? [];
      expect(errors(before)).toEqual(expect.arrayContaining(errors(after)));
    }),
    { numRuns: 60 },
  );
});
