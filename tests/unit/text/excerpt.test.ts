import { expect, test } from "vitest";
import { firstSentence, plainText, summarize } from "@/lib/text/excerpt";

test("returns the first sentence without Markdown", () => {
  expect(firstSentence("It **quantizes** [weights](/x/) to `int4`. Then it stops.")).toBe(
    "It quantizes weights to int4.",
  );
});

test("does not end a sentence at a full stop inside a number or name", () => {
  expect(firstSentence("Llama 3.1 needs 2.5 times less, see LLM.int8 for more! Next.")).toBe(
    "Llama 3.1 needs 2.5 times less, see LLM.int8 for more!",
  );
});

test("returns a single sentence across line breaks", () => {
  expect(firstSentence("One sentence\nover two lines")).toBe("One sentence over two lines");
});

test("skips headings and lists before the first paragraph", () => {
  expect(firstSentence("## Heading\n\n- item\n\nFirst. Second.")).toBe("First.");
});

test("returns nothing without a paragraph", () => {
  expect(firstSentence(" \n")).toBe("");
  expect(firstSentence("# Only a heading")).toBe("");
  expect(summarize("")).toBe("");
});

test("returns a short paragraph as the summary, and cuts a long one between words", () => {
  expect(summarize("One two three.\n\nNext paragraph.")).toBe("One two three.");
  expect(summarize("One two three four.", 14)).toBe("One two…");
  expect(summarize("word ".repeat(100)).length).toBeLessThanOrEqual(160);
});

test("does not end a sentence at an abbreviation", () => {
  expect(firstSentence("Some models, e.g. BERT, are small. Others are not.")).toBe(
    "Some models, e.g. BERT, are small.",
  );
});

test("cuts a text without spaces between letters", () => {
  expect(summarize("量".repeat(200), 100)).toBe(`${"量".repeat(99)}…`);
});

test("returns all blocks as plain text on one line", () => {
  expect(plainText("Some *words*.\n\n- one\n- two\n")).toBe("Some words. one two");
});

test("does not split an emoji", () => {
  expect(summarize(`${"量".repeat(8)}👩‍🔬${"量".repeat(20)}`, 11)).toBe(`${"量".repeat(8)}…`);
});
