import fc from "fast-check";
import { expect, test } from "vitest";
import { cutText, ellipsize } from "@/lib/text/cut-text";

test("keeps a text that is not too long", () => {
  expect(cutText("gptq", 4)).toBe("gptq");
  expect(cutText("", 0)).toBe("");
  expect(ellipsize("gptq", 4)).toBe("gptq");
});

test.each([
  ["an emoji", "🙂"],
  ["an emoji of several people", "👩‍👩‍👧"],
  ["a flag", "🇨🇭"],
  ["a letter with a combining accent", "e\u0301"],
])("does not split %s", (_name, character) => {
  const text = `abc${character}d`;
  for (let limit = 3; limit < 3 + character.length; limit++) expect(cutText(text, limit)).toBe("abc");
  expect(cutText(text, 3 + character.length)).toBe(`abc${character}`);
  expect(ellipsize(`${text}ef`, 3 + character.length)).toBe("abc…");
});

test("omits the space before the ellipsis", () => {
  expect(ellipsize("one two", 5)).toBe("one…");
});

test("returns a prefix within the limit that is well-formed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(20), (text, limit) => {
      const cut = cutText(text, limit);
      expect(text.startsWith(cut)).toBe(true);
      expect(cut.length).toBeLessThanOrEqual(limit);
      expect(cut.isWellFormed()).toBe(true);
    }),
  );
});
