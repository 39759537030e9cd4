import { expect, test } from "vitest";
import { parseYamlBlock } from "@/lib/content/yaml-block";

test("unquoted values are read by the core schema of YAML 1.2", () => {
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

test("keys are text, and lists or groups cannot be keys", () => {
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

test("a merge key is a key like any other", () => {
  expect(parseYamlBlock("\n<<: { title: A }\n")).toMatchObject({ data: { "<<": { title: "A" } } });
});

test("an alias is refused where it stands, and so is one without an anchor", () => {
  expect(parseYamlBlock("\ntitle: &x A\nvenue: *x\n")).toMatchObject([{ line: 3, column: 8, rule: "yaml-alias" }]);
  expect(parseYamlBlock("\nvenue: *x\n")).toMatchObject([{ line: 2, column: 8, rule: "yaml-alias" }]);
});

test("a block without keys says so", () => {
  for (const block of ["", "- A", "A", "# A"]) {
    expect(parseYamlBlock(`\n${block}\n`)).toMatchObject([{ rule: "front-matter", line: 1 }]);
  }
});
