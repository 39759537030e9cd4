import { expect, test } from "vitest";
import { edited, issuesAfter, withLine } from "../survey-files";

/** Returns the issues of `papers/gptq.md` after replacing or adding a line of its front matter. */
function afterEdit(key: string, line: string): string[] {
  const front = [
    "title: X",
    "authors: []",
    "year: 2023",
    "venue: ICLR",
    "status: published",
    "topics: [models/quantization]",
    "history:\n  - date: 2026-01-01\n    type: added",
  ].filter((existing) => !existing.startsWith(`${key}:`));
  const lines = issuesAfter({ "papers/gptq.md": `---\n${line}\n${front.join("\n")}\n---\n` });
  return lines.map((text) => text.replace("content/papers/gptq.md:", ""));
}

test("reports a missing key", () => {
  expect(afterEdit("title", "shortName: X")).toMatchInlineSnapshot(`
    [
      "1:1 missing-key  "title" is missing. Add it as text.",
    ]
  `);
  expect(afterEdit("authors", "shortName: X")).toMatchInlineSnapshot(`
    [
      "1:1 missing-key  "authors" is missing. Add it as a list.",
    ]
  `);
  expect(afterEdit("year", "shortName: X")).toMatchInlineSnapshot(`
    [
      "1:1 missing-key  "year" is missing. Add it as a number, or list year under unverified.",
    ]
  `);
});

test("reports a missing key of a group at the group", () => {
  expect(
    afterEdit("links", "links:\n  - type: paper\n    url: https://a.example/\n  - type: code"),
  ).toMatchInlineSnapshot(`
    [
      "5:5 missing-key  "links[1].url" is missing. Add it as text.",
    ]
  `);
});

test("reports a key without a value", () => {
  expect(afterEdit("shortName", "shortName:")).toMatchInlineSnapshot(`
    [
      "2:11 wrong-type  "shortName" is empty, not text. Add a value, or remove the key.",
    ]
  `);
});

test("shows a number as it is written if text is required", () => {
  expect(afterEdit("arxiv", "arxiv: 2305.14130")).toMatchInlineSnapshot(`
    [
      "2:8 wrong-type  "arxiv" is 2305.1413, not text. Put it in quotes: "2305.14130".",
    ]
  `);
});

test("reports text if a number is required", () => {
  expect(afterEdit("year", 'year: "2023"')).toMatchInlineSnapshot(`
    [
      "2:7 wrong-type  "year" is the text "2023", not a number. Write it without quotes: 2023.",
    ]
  `);
  expect(afterEdit("year", "year: last spring")).toMatchInlineSnapshot(`
    [
      "2:7 wrong-type  "year" is the text "last spring", not a number. Write it as digits.",
    ]
  `);
});

test("reports a fraction and a number out of range", () => {
  expect(afterEdit("year", "year: 2023.5")).toMatchInlineSnapshot(`
    [
      "2:7 wrong-type  "year" is 2023.5, not a whole number.",
    ]
  `);
  expect(afterEdit("year", "year: 20233")).toMatchInlineSnapshot(`
    [
      "2:7 bad-value  "year" is 20233. The year is after 2100.",
    ]
  `);
});

test("reports text if a list is required", () => {
  expect(afterEdit("authors", "authors: Ji Lin")).toMatchInlineSnapshot(`
    [
      "2:10 wrong-type  "authors" is the text "Ji Lin", not a list. Write one item per line, each after a hyphen.",
    ]
  `);
});

test("suggests a choice for a typo, or lists the choices", () => {
  expect(afterEdit("status", "status: publishd")).toMatchInlineSnapshot(`
    [
      "2:9 bad-value  "status" is the text "publishd". Did you mean published?",
    ]
  `);
  expect(afterEdit("status", "status: draft")).toMatchInlineSnapshot(`
    [
      "2:9 bad-value  "status" is the text "draft". It can be published, preprint, web.",
    ]
  `);
});

test("suggests a key for a typo, or lists the known keys", () => {
  expect(afterEdit("shortname", "shortname: X")).toMatchInlineSnapshot(`
    [
      "2:1 unknown-key  "shortname" is not a known key here. Did you mean shortName?",
    ]
  `);
  expect(issuesAfter(withLine("venues/iclr.md", "rating: 5"))).toMatchInlineSnapshot(`
    [
      "content/venues/iclr.md:5:1 unknown-key  "rating" is not a known key here. Known keys: name, title, kind, aliases.",
    ]
  `);
});

test("lists the known keys of the same group", () => {
  expect(
    afterEdit("links", "links:\n  - type: paper\n    url: https://a.example/\n    note: X"),
  ).toMatchInlineSnapshot(`
    [
      "5:5 unknown-key  "note" is not a known key here. Known keys: type, url, origin.",
    ]
  `);
});

test.each([
  ["title", "title: ' X'", "The text starts or ends with a space."],
  ["title", 'title: ""', "The text is empty."],
  ["title", 'title: "X\\nY"', "The text must be on one line."],
  ["tldr", 'tldr: ""', "The text is empty."],
  ["topics", "topics: [models/pruning, models/pruning]", "It is already in the list."],
  ["topics", "topics: []", "A paper needs at least one topic."],
  ["topics", "topics: [Models/Quantization]", "Write the path of the topic, for example branch/area/topic."],
  [
    "aliases",
    "aliases: [GPTQ]",
    "An id has only lower-case letters, digits and single hyphens. It is not a year and not the name of a device, such as con.",
  ],
  [
    "aliases",
    "aliases: [con]",
    "An id has only lower-case letters, digits and single hyphens. It is not a year and not the name of a device, such as con.",
  ],
  ["aliases", `aliases: [${"a".repeat(101)}]`, "An id has at most 100 characters."],
  [
    "aliases",
    'aliases: ["2024"]',
    "An id has only lower-case letters, digits and single hyphens. It is not a year and not the name of a device, such as con.",
  ],
  ["arxiv", 'arxiv: "2210.17323v2"', 'An arXiv id looks like "2210.17323", without URL or version.'],
  ["doi", "doi: https://doi.org/10.1145/1", 'A DOI looks like "10.1145/3600006.3613165", without "https://doi.org/".'],
  ["openreview", "openreview: forum?id=tcbBPnfwxS", 'An OpenReview id is the part after "forum?id=" in the URL.'],
  ["aclAnthology", "aclAnthology: acl-long.1", 'An ACL Anthology id looks like "2023.acl-long.1".'],
])("checks the format of %s: %s", (key, line, hint) => {
  expect(afterEdit(key, line)).toEqual([expect.stringMatching(/^2:\d+ bad-value {2}/)]);
  expect(afterEdit(key, line)[0]).toContain(hint);
});

test.each(["javascript:alert(1)", "ftp://a.example/", "//a.example/", "https:a.example", "a.example", "https://"])(
  "rejects the address %s",
  (url) => {
    expect(afterEdit("links", `links:\n  - type: paper\n    url: ${JSON.stringify(url)}`)).toEqual([
      expect.stringMatching(/^4:10 bad-value {2}"links\[0\]\.url" is the text /),
    ]);
  },
);

test("truncates a long value in the message", () => {
  expect(afterEdit("arxiv", `arxiv: ${"x".repeat(500)}`)[0]).toMatch(/is the text "x{78}…\. An arXiv id/);
});

test("lists the choices of a missing key", () => {
  expect(issuesAfter(edited("papers/gptq.md", "status: published\n", ""))).toEqual([
    expect.stringMatching(/missing-key {2}"status" is missing\. Add it as one of published, preprint, web\.$/),
  ]);
});

test.each([
  ["shortName: AR$^2$", "Write the short name as plain text, without the LaTeX $^2$."],
  ["shortName: <i>GPTQ</i>", "Write the short name as plain text, without the markup <i>."],
  ["shortName: Q&amp;A", "Write the character itself, not &amp;."],
])("reports a short name that is not plain text: %s", (line, message) => {
  expect(afterEdit("shortName", line).join("\n")).toContain(message);
});
