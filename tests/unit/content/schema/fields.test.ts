import { expect, test } from "vitest";
import { textSchema, uniqueList, urlSchema } from "@/lib/content/schema/fields";

const messages = (result: { error?: { issues: { message: string }[] } | undefined }) =>
  result.error?.issues.map(({ message }) => message) ?? [];

test.each([
  ["", ["The text is empty."]],
  [" x", ["The text starts or ends with a space."]],
  ["x\u00a0", ["The text starts or ends with a space."]],
  ["x\ny", ["The text must be on one line."]],
  ["x\n", ["The text starts or ends with a space.", "The text must be on one line."]],
  ["x", []],
  ["x y", []],
])("validates the text %j", (text, expected) => {
  expect(messages(textSchema.safeParse(text))).toEqual(expected);
});

test.each([
  ["https://a.example/x", []],
  ["https://web.archive.org/web/2020/https://a.example/", []],
  ["https://a.example/https://a.example/x", ["The address is written twice."]],
  ["https://http://a.example/", ["The address is written twice."]],
  ["https://a.example/x y", ["The address contains a space."]],
  ["ftp://a.example/", ["The address must be a full http:// or https:// address."]],
  ["a.example x", ["The address must be a full http:// or https:// address."]],
])("validates the address %s", (url, expected) => {
  expect(messages(urlSchema.safeParse(url))).toEqual(expected);
});

test("reports each repeated item of a list", () => {
  const { error } = uniqueList(textSchema).min(1).safeParse(["a", "b", "a", "a"]);
  expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [[2], "It is already in the list."],
    [[3], "It is already in the list."],
  ]);
});
