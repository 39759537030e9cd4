import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, parseDocument } from "yaml";
import { parseFrontMatter } from "@/lib/content/front-matter";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { parseYamlBlock } from "@/lib/content/yaml-block";

/** What is read of a block that has nothing wrong. */
function dataOf(block: string): unknown {
  const read = parseYamlBlock(`\n${block}\n`);
  if (Array.isArray(read)) throw new Error(read.map(({ message }) => message).join(" "));
  return read.data;
}

// What YAML gives a meaning to, somewhere or everywhere.
const marks = [": ", ":", "- ", '"', "'", "#", " #", "[", "]", "{", "}", ",", "&x ", "*x", "!x ", "!!str ", "|", ">"];
const blanks = [" ", "  ", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", "\t", "\u2028", "\u0085", "\uFEFF"];
const words = [
  "a",
  "some words",
  "1",
  "1_0",
  "0b1",
  "0o7",
  "0x1F",
  "1e3",
  ".5",
  "~",
  "null",
  "true",
  "yes",
  "∞",
  "\\n",
];
const values = fc.array(fc.constantFrom(...marks, ...blanks, ...words, "2024-01-31", "12:30", "%", "@", "?", "<<"), {
  maxLength: 10,
});
const blocks = fc
  .array(fc.tuple(fc.constantFrom("a", "b", "c"), values), { minLength: 1, maxLength: 4 })
  .map((pairs) => pairs.map(([key, parts]) => `${key}: ${parts.join("")}`).join("\n"));

/** Whether all keys are names, as those of all schemas are. */
function hasNamesForKeys(data: unknown): boolean {
  if (Array.isArray(data)) return data.every(hasNamesForKeys);
  if (typeof data !== "object" || data === null) return true;
  return Object.entries(data).every(
    ([key, value]) => /^[a-z]+$/.test(key) && key !== "null" && key !== "true" && hasNamesForKeys(value),
  );
}

test("what the parser with places reads has the same values without them", () => {
  let compared = 0;
  fc.assert(
    fc.property(blocks, (block) => {
      const read = parseYamlBlock(`\n${block}\n`);
      if (Array.isArray(read) || !hasNamesForKeys(read.data)) return;
      const document = parseDocument(`\n${block}\n`, { stringKeys: true });
      if (document.errors.length > 0) return;
      compared += 1;
      expect(read.data).toEqual(document.toJS());
    }),
    { numRuns: 5_000 },
  );
  expect(compared).toBeGreaterThan(500);
});

test("the repository's own content reads the same with either parser", () => {
  for (const file of readContentFolder("content")) {
    if (!("text" in file)) throw new Error(`${file.path} could not be read.`);
    const read = parseFrontMatter(file.path, file.text);
    if (Array.isArray(read)) throw new Error(`${file.path} has faults.`);
    expect(read.data, file.path).toEqual(parse(file.text.split("\n---")[0] ?? ""));
  }
});

test.each(["title: A\tB", "title:\n  \uFEFFA", "title: !!str 1", "year: 1e311"])(
  "%j has the values that YAML gives it",
  (block) => {
    expect(dataOf(block)).toEqual(parse(block));
  },
);

test("an alias is refused where it stands, and so is one without an anchor", () => {
  expect(parseYamlBlock("\ntitle: &x A\nvenue: *x\n")).toMatchObject([{ line: 3, column: 8, rule: "yaml-alias" }]);
  expect(parseYamlBlock("\nvenue: *x\n")).toMatchObject([{ line: 2, column: 8, rule: "yaml-alias" }]);
});

test("a block without keys says so", () => {
  for (const block of ["", "- A", "A", "# A"]) {
    expect(parseYamlBlock(`\n${block}\n`)).toMatchObject([{ rule: "front-matter", line: 1 }]);
  }
});
