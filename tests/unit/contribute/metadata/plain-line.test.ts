import fc from "fast-check";
import { expect, test } from "vitest";
import { plainLine, plainTitle } from "@/lib/contribute/metadata/plain-line";

test.each([
  ["  Two\n  lines\t here ", "Two lines here"],
  ["<jats:p>Fair <i>queues</i> &amp; more</jats:p>", "Fair queues & more"],
  ["R&amp;amp;D, x &lt; 3, &#8211; and &#x3C0;", "R&D, x < 3, – and π"],
  ["Thinking with <pause> tokens", "Thinking with <pause> tokens"],
  ["Ma\u0131\u0301a, Zoe\u0308", "Maía, Zoë"],
  ["&#0; &#x110000; &unknown;", "&#0; &#x110000; &unknown;"],
])("converts %j to plain text", (text, line) => {
  expect(plainLine(text)).toBe(line);
});

test("removes the full stop of a title, but not an ellipsis or a question mark", () => {
  expect(plainTitle("A Title. ")).toBe("A Title");
  expect(plainTitle("Wait...")).toBe("Wait...");
  expect(plainTitle("Why?")).toBe("Why?");
});

test("converts any text to one line", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !/[\r\n]|^\s|\s$/.test(plainLine(text))));
});

test("replaces halves of surrogate pairs", () => {
  expect(plainLine("Half \uD83D and &#xDE42; too")).toBe("Half \uFFFD and \uFFFD too");
});
