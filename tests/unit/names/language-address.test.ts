import { expect, test } from "vitest";
import { languageIn, withLanguage, withoutLanguage } from "@/lib/names/language-address";

test.each([
  ["/topics/a/", "zh", "/topics/a/?lang=zh"],
  ["/topics/a/#papers", "zh", "/topics/a/?lang=zh#papers"],
  ["/search/?q=low+rank&sort=newest", "ja", "/search/?q=low+rank&sort=newest&lang=ja"],
  ["/search/?q=a&lang=zh#results", "ko", "/search/?q=a&lang=ko#results"],
  ["?q=%E9%87%8F", "zh", "?q=%E9%87%8F&lang=zh"],
  ["", "zh", "?lang=zh"],
  ["/topics/a/?q=1", undefined, "/topics/a/?q=1"],
])("adds the language: %j with %s is %j", (address, language, expected) => {
  expect(withLanguage(address, language)).toBe(expected);
});

test.each([
  ["?lang=zh", "zh", ""],
  ["?q=a+b&lang=zh&sort=newest", "zh", "?q=a+b&sort=newest"],
  ["?lang=", undefined, ""],
  ["?language=zh", undefined, "?language=zh"],
  // Other addresses stay exactly as they are.
  ["?q=a%20b", undefined, "?q=a%20b"],
  ["", undefined, ""],
])("reads the language of %j and removes it", (query, language, rest) => {
  expect(languageIn(query)).toBe(language);
  expect(withoutLanguage(query)).toBe(rest);
});
