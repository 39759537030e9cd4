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

test("reports a block without keys", () => {
  for (const block of ["", "- A", "A", "# A"]) {
    expect(parseYamlBlock(`\n${block}\n`)).toMatchObject([{ rule: "front-matter", line: 1 }]);
  }
});
