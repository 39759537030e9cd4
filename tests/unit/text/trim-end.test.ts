import fc from "fast-check";
import { expect, test } from "vitest";
import { trimEndOf } from "@/lib/text/trim-end";

test("removes the same characters as a regular expression", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(".", ",", "a", " "), maxLength: 12 }), (text) => {
      expect(trimEndOf(text, /[.,]/)).toBe(text.replace(/[.,]+$/, ""));
    }),
  );
});
