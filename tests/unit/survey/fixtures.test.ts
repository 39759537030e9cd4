import { expect, test } from "vitest";
import * as z from "zod";
import { type CollectionName, classifyFile, collectionNames, collections } from "@/lib/content/collections";
import { parseFrontMatter } from "@/lib/content/front-matter";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";

/** Returns all fields of a schema, including those of groups and list items: `versions.title`. */
function fieldsOf(schema: unknown, prefix = ""): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return fieldsOf(schema.unwrap(), prefix);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element, prefix);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, field]) => [prefix + key, ...fieldsOf(field, `${prefix}${key}.`)]);
}

/** Returns all fields that data uses. */
function usedIn(data: unknown, prefix = ""): string[] {
  if (Array.isArray(data)) return data.flatMap((item) => usedIn(item, prefix));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [prefix + key, ...usedIn(value, `${prefix}${key}.`)]);
}

/** Returns the fields that the entries of a collection use in a fixture. */
function usedFields(folder: string, collection: CollectionName): Set<string> {
  const files = readContentFolder(folder).filter(({ path }) => classifyFile(path)?.collection === collection);
  return new Set(
    files.flatMap((file) => {
      const frontMatter = "text" in file ? parseFrontMatter(file.path, file.text) : [];
      return Array.isArray(frontMatter) ? [] : usedIn(frontMatter.data);
    }),
  );
}

const mini = "tests/fixtures/mini-survey";
const plain = "tests/fixtures/plain-survey";

test.each([mini, plain])("%s is valid", (folder) => {
  const { survey, issues } = compileSurvey(readContentFolder(folder));
  expect(issues).toEqual([]);
  expect(survey?.papers.length).toBeGreaterThan(0);
});

/** Groups that several collections share. Papers, topics and frameworks together use all of their fields. */
const shared = /^(?:sources|links|names)\./;

test.each(collectionNames)("the mini survey uses every field of %s", (collection) => {
  const used = usedFields(mini, collection);
  const fields = fieldsOf(collections[collection].schema).filter((field) => !shared.test(field));
  expect(fields.filter((field) => !used.has(field))).toEqual([]);
});

test("the mini survey uses every field that collections share", () => {
  const used = new Set((["papers", "topics", "frameworks"] as const).flatMap((kind) => [...usedFields(mini, kind)]));
  const fields = (["papers", "topics"] as const).flatMap((kind) => fieldsOf(collections[kind].schema));
  expect(fields.filter((field) => shared.test(field) && !used.has(field))).toEqual([]);
});

test("papers of the plain survey use only required fields", () => {
  expect([...usedFields(plain, "papers")]).toEqual(["title", "authors", "year", "venue", "status", "topics"]);
});
