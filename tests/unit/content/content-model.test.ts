import { expect, test } from "vitest";
import { collections } from "@/lib/content/collections";
import { contentModelPage } from "@/lib/content/content-model";

const page = contentModelPage();
const rowOf = (field: string) => page.split("\n").find((line) => line.startsWith(`| \`${field}\` |`));

test("has a section for each collection with a row for each of its fields", () => {
  expect(page.match(/^## /gm)).toHaveLength(Object.keys(collections).length);
  for (const { schema } of Object.values(collections))
    for (const key of Object.keys(schema.shape)) expect(rowOf(key)).toBeDefined();
});

test.each([
  ["authors", "required | list: text"],
  ["citation.year", "required | whole number"],
  ["links[].url", "required | address"],
  ["links[].origin", " | one of `official`, `third-party`"],
  ["history[].date", "required | date"],
  ["versions[].date", " | date, month or year"],
  ["facts[].source", "required | address, or id of a source"],
  ["facts[].value", "required | number, or `true` or `false`, or text, or list: number, or list: text"],
  ["names.zh", " | list: text"],
  ["noteSource", " | `title`, or address"],
])("describes %s as %s", (field, cells) => {
  expect(rowOf(field)).toContain(`| ${cells} | `);
});

test("describes every field", () => {
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  expect(rows.filter((row) => /\| +\|$/.test(row))).toEqual([]);
});
