import { expect, test } from "vitest";
import { authorSchema } from "@/lib/content/schema/author";
import { maxTextLength, textSchema, urlSchema } from "@/lib/content/schema/fields";
import { titleSchema } from "@/lib/content/schema/title";

const messagesFor = (schema: typeof textSchema | typeof urlSchema, text: string) =>
  schema.safeParse(text).error?.issues.map(({ message }) => message) ?? [];
const longest = "a".repeat(maxTextLength);

test.each([
  ["a text", textSchema],
  ["a title", titleSchema],
])("%s has a maximum length", (_, schema) => {
  expect(messagesFor(schema, longest)).toEqual([]);
  expect(messagesFor(schema, `${longest}a`)).toEqual([`A text has at most ${maxTextLength} characters.`]);
});

test("a name that is too long has one issue, also with marks", () => {
  expect(messagesFor(authorSchema, `Ada ${"1, ".repeat(maxTextLength)}B*`)).toEqual([
    `A text has at most ${maxTextLength} characters.`,
  ]);
});

test("an address has a maximum length", () => {
  const start = "https://example.org/";
  expect(messagesFor(urlSchema, start + "a".repeat(maxTextLength - start.length))).toEqual([]);
  expect(messagesFor(urlSchema, start + longest)).toEqual([`An address has at most ${maxTextLength} characters.`]);
});
