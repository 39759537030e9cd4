import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { classifyFile, collectionNames, collections } from "@/lib/content/collections";
import { parseFrontMatter } from "@/lib/content/front-matter";
import { formatIssue } from "@/lib/content/issue";
import { jsonSchemaFiles } from "@/lib/content/json-schema";
import { readContentFolder } from "@/lib/content/read-content-fs";

const root = join(import.meta.dirname, "../../..");
const schemas = new Map(jsonSchemaFiles().map(({ name, text }) => [name, JSON.parse(text)]));

/** Reads a configuration file of the editor, which may have comments. */
function readConfiguration(name: string) {
  return JSON.parse(readFileSync(join(root, ".vscode", name), "utf8").replace(/^\s*\/\/.*$/gm, ""));
}

test("has required keys, patterns, choices and descriptions", () => {
  const paper = schemas.get("paper.json");
  expect(paper.title).toBe("Front matter of papers/*.md");
  expect(paper.required).toEqual(["title", "authors", "topics"]);
  expect(paper.additionalProperties).toBe(false);
  expect(paper.properties).toMatchObject({
    status: { enum: ["published", "preprint", "web"] },
    arxiv: { pattern: expect.stringContaining("\\d{4}") },
    authors: { description: expect.stringContaining("byline") },
    links: { items: { properties: { url: { description: expect.stringContaining("An http(s) address.") } } } },
  });
});

test("describes every field of every collection", () => {
  const undescribed = (schema: unknown, path: string): string[] => {
    const { properties = {}, items } = z
      .looseObject({ properties: z.record(z.string(), z.looseObject({})).optional(), items: z.unknown().optional() })
      .parse(schema);
    return [
      ...Object.entries(properties).flatMap(([key, field]) => [
        ...(typeof field.description === "string" ? [] : [`${path}.${key}`]),
        ...undescribed(field, `${path}.${key}`),
      ]),
      ...(items === undefined ? [] : undescribed(items, `${path}[]`)),
    ];
  };
  // Describe a field in lib/content/schema/ with .describe("…"), last in its chain.
  expect([...schemas].flatMap(([name, schema]) => undescribed(schema, name))).toEqual([]);
});

test("the schemas accept all content and reject invalid values", () => {
  const readers = new Map([...schemas].map(([name, schema]) => [name, z.fromJSONSchema(schema)]));
  const accepts = (name: string, data: unknown) => readers.get(`${name}.json`)?.safeParse(data).success;
  const rejected = readContentFolder(join(root, "content")).filter((file) => {
    const classified = classifyFile(file.path);
    const parsed = "text" in file ? parseFrontMatter(file.path, file.text) : [];
    return !classified || Array.isArray(parsed) || !accepts(collections[classified.collection].schemaName, parsed.data);
  });
  expect(rejected).toEqual([]);

  const venue = { name: "X", title: "X", kind: "journal" };
  expect(accepts("venue", venue)).toBe(true);
  for (const invalid of [
    { kind: "magazine" },
    { name: " X" },
    { name: "" },
    { title: "a\nb" },
    { other: 1 },
    { name: 1 },
  ]) {
    expect(accepts("venue", { ...venue, ...invalid }), JSON.stringify(invalid)).toBe(false);
  }
});

test("the editor maps each schema to its files", () => {
  const mapped = Object.values(collections).map(({ schemaName, files }) => [
    `./public/schema/${schemaName}.json`,
    `content/${files}`,
  ]);
  expect(readConfiguration("settings.json")["yaml.schemas"]).toEqual(Object.fromEntries(mapped));
});

test("the editor's task parses the output of the validator", () => {
  const { regexp, file, line, column, code, message } = readConfiguration("tasks.json").tasks[0].problemMatcher.pattern;
  const match = new RegExp(regexp).exec(
    formatIssue({ path: "papers/x.md", line: 7, column: 3, rule: "invalid-utf8", message: "It is wrong." }),
  );
  expect([file, line, column, code, message].map((group) => match?.[group])).toEqual([
    "content/papers/x.md",
    "7",
    "3",
    "invalid-utf8",
    "It is wrong.",
  ]);
});

test("each collection has its own schema", () => {
  expect(schemas.size).toBe(collectionNames.length);
});
