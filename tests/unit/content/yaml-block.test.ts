import { expect, test } from "vitest";
import { parseYamlBlock } from "@/lib/content/yaml-block";

test("parses unquoted values with the core schema of YAML 1.2", () => {
  const block = `
date: 2024-01-31
time: 12:30
answer: yes
octal: 0o17
grouped: 1_000
exponent: 1e3
empty:
"null": true
`;
  expect(parseYamlBlock(block)).toMatchObject({
    data: {
      date: "2024-01-31",
      time: "12:30",
      answer: "yes",
      octal: 15,
      grouped: "1_000",
      exponent: 1000,
      empty: null,
      null: true,
    },
  });
});

test("parses keys as text and rejects lists and groups as keys", () => {
  expect(parseYamlBlock("\n1: A\ntrue: B\n__proto__: C\n")).toHaveProperty(
    "data",
    Object.fromEntries([
      ["1", "A"],
      ["true", "B"],
      ["__proto__", "C"],
    ]),
  );
  expect(parseYamlBlock("\n[a]: B\n")).toMatchObject([{ line: 2, column: 1, rule: "yaml-syntax" }]);
});

test("treats a merge key as an ordinary key", () => {
  expect(parseYamlBlock("\n<<: { title: A }\n")).toMatchObject({ data: { "<<": { title: "A" } } });
});

test("reports an alias, with or without an anchor", () => {
  expect(parseYamlBlock("\ntitle: &x A\nvenue: *x\n")).toMatchObject([{ line: 3, column: 8, rule: "yaml-alias" }]);
  expect(parseYamlBlock("\nvenue: *x\n")).toMatchObject([{ line: 2, column: 8, rule: "yaml-alias" }]);
});

test.each([
  ["where: lines 24, #75", "#75", 2, 18],
  ["title: #1 of all", "#1 of all", 2, 8],
  ["tags: [C, #A\n  ]", "#A", 2, 11],
  ["note: first\n  second #third", "#third", 3, 10],
])("reports the end of an unquoted value that YAML reads as a comment: %s", (value, lost, line, column) => {
  const [issue, ...others] = [parseYamlBlock(`\n${value}\nyear: 2024\n`)].flat();
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ line, column, length: lost.length, rule: "yaml-syntax" });
  expect(issue).toHaveProperty("message", `"${lost}" is not part of the value. YAML reads it as a comment.`);
});

test("allows comments, and # in quotes, words and blocks", () => {
  const block = `
#title: Old
title: C#2 # as published
  #second comment
venue: "A #1" ## heading
note: |
  #1 is the best
  and #2
list: # all
  #- A
  - B
`;
  const data = { title: "C#2", venue: "A #1", note: "#1 is the best\nand #2\n", list: ["B"] };
  expect(parseYamlBlock(block)).toHaveProperty("data", data);
});

test.each(["- ", ": ", "? ", "  - : "])("reports a line that begins with too many groups and lists: %j", (level) => {
  for (const count of [30, 30_000])
    expect(parseYamlBlock(`\ntitle: A\n${level.repeat(count)}a\n`)).toMatchObject([
      { line: 3, column: 1, rule: "yaml-syntax", message: "The front matter is nested too deeply." },
    ]);
  expect(parseYamlBlock(`\ntitle: "A ${level.repeat(30)}"\n`)).toHaveProperty("data");
});

test("reports a block without keys", () => {
  for (const block of ["", "- A", "A", "# A"]) {
    expect(parseYamlBlock(`\n${block}\n`)).toMatchObject([{ rule: "front-matter", line: 1 }]);
  }
});
