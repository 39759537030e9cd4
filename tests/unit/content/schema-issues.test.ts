import { expect, test } from "vitest";
import { edited, issuesAfter, withLine } from "../survey-files";

/** What the author of `papers/gptq.md` reads after replacing or adding a line of its front matter. */
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

test("a missing key", () => {
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
      "1:1 missing-key  "year" is missing. Add it as a number, or name year under unverified.",
    ]
  `);
});

test("a missing key of a group is placed at the group", () => {
  expect(
    afterEdit("links", "links:\n  - type: paper\n    url: https://a.example/\n  - type: code"),
  ).toMatchInlineSnapshot(`
    [
      "5:5 missing-key  "links[1].url" is missing. Add it as text.",
    ]
  `);
});

test("a key without a value", () => {
  expect(afterEdit("shortName", "shortName:")).toMatchInlineSnapshot(`
    [
      "2:11 wrong-type  "shortName" is empty, not text. Give it a value or remove the key.",
    ]
  `);
});

test("a number where text is due is quoted as it was written", () => {
  expect(afterEdit("arxiv", "arxiv: 2305.14130")).toMatchInlineSnapshot(`
    [
      "2:8 wrong-type  "arxiv" is 2305.1413, not text. Put it in quotes: "2305.14130".",
    ]
  `);
});

test("text where a number is due", () => {
  expect(afterEdit("year", 'year: "2023"')).toMatchInlineSnapshot(`
    [
      "2:7 wrong-type  "year" is the text "2023", not a number. Write it without quotes: 2023.",
    ]
  `);
  expect(afterEdit("year", "year: last spring")).toMatchInlineSnapshot(`
    [
      "2:7 wrong-type  "year" is the text "last spring", not a number. Write it in digits.",
    ]
  `);
});

test("a number that is not whole, or out of range", () => {
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

test("text where a list is due", () => {
  expect(afterEdit("authors", "authors: Ji Lin")).toMatchInlineSnapshot(`
    [
      "2:10 wrong-type  "authors" is the text "Ji Lin", not a list. Write one item a line, each after a hyphen.",
    ]
  `);
});

test("a misspelt choice gets a suggestion, another one the choices", () => {
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

test("a misspelt key gets a suggestion, another one the known keys", () => {
  expect(afterEdit("shortname", "shortname: X")).toMatchInlineSnapshot(`
    [
      "2:1 unknown-key  "shortname" is not a key here. Did you mean shortName?",
    ]
  `);
  expect(issuesAfter(withLine("venues/iclr.md", "rating: 5"))).toMatchInlineSnapshot(`
    [
      "content/venues/iclr.md:5:1 unknown-key  "rating" is not a key here. Known keys: name, title, kind, aliases.",
    ]
  `);
});

test("known keys are those of the group that the key stands in", () => {
  expect(
    afterEdit("links", "links:\n  - type: paper\n    url: https://a.example/\n    note: X"),
  ).toMatchInlineSnapshot(`
    [
      "5:5 unknown-key  "note" is not a key here. Known keys: type, url, origin.",
    ]
  `);
});

test.each([
  ["title", "title: ' X'", "The text has blanks at its start or end."],
  ["title", 'title: ""', "The text is empty."],
  ["title", 'title: "X\\nY"', "The text must stand on one line."],
  ["tldr", 'tldr: ""', "The text is empty."],
  ["authors", "authors: [Ji Lin, Ji Lin]", "The list has it already."],
  ["topics", "topics: []", "A paper has at least one topic."],
  ["topics", "topics: [Models/Quantization]", "A topic is named by its path, for example branch/area/topic."],
  ["aliases", "aliases: [GPTQ]", "An id has lower-case letters, digits and single hyphens only, and is not a year."],
  ["aliases", 'aliases: ["2024"]', "An id has lower-case letters, digits and single hyphens only, and is not a year."],
  ["arxiv", 'arxiv: "2210.17323v2"', 'An arXiv id looks like "2210.17323", without URL or version.'],
  ["doi", "doi: https://doi.org/10.1145/1", 'A DOI looks like "10.1145/3600006.3613165", without "https://doi.org/".'],
  ["openreview", "openreview: forum?id=tcbBPnfwxS", 'An OpenReview id is the part after "forum?id=" in the URL.'],
  ["aclAnthology", "aclAnthology: acl-long.1", 'An ACL Anthology id looks like "2023.acl-long.1".'],
])("the form of %s: %s", (key, line, hint) => {
  expect(afterEdit(key, line)).toEqual([expect.stringMatching(/^2:\d+ bad-value {2}/)]);
  expect(afterEdit(key, line)[0]).toContain(hint);
});

test.each(["javascript:alert(1)", "ftp://a.example/", "//a.example/", "https:a.example", "a.example", "https://"])(
  "links do not lead to %s",
  (url) => {
    expect(afterEdit("links", `links:\n  - type: paper\n    url: ${JSON.stringify(url)}`)).toEqual([
      expect.stringMatching(/^4:10 bad-value {2}"links\[0\]\.url" is the text /),
    ]);
  },
);

test("a long value is cut in the message", () => {
  expect(afterEdit("arxiv", `arxiv: ${"x".repeat(500)}`)[0]).toMatch(/is the text "x{76}…\. An arXiv id/);
});

test("a missing key with a few choices names them", () => {
  expect(issuesAfter(edited("papers/gptq.md", "status: published\n", ""))).toEqual([
    expect.stringMatching(/missing-key {2}"status" is missing\. Add it as one of published, preprint, web\.$/),
  ]);
});
