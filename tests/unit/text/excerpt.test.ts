import { expect, test } from "vitest";
import { firstSentence, plainText, summarize } from "@/lib/text/excerpt";

test("the first sentence, without Markdown", () => {
  expect(firstSentence("It **quantizes** [weights](/x/) to `int4`. Then it stops.")).toBe(
    "It quantizes weights to int4.",
  );
});

test("a full stop inside a number or name ends no sentence", () => {
  expect(firstSentence("Llama 3.1 needs 2.5 times less, see LLM.int8 for more! Next.")).toBe(
    "Llama 3.1 needs 2.5 times less, see LLM.int8 for more!",
  );
});

test("prose without a second sentence is taken whole, over line breaks", () => {
  expect(firstSentence("One sentence\nover two lines")).toBe("One sentence over two lines");
});

test("headings and lists before the first paragraph are passed over", () => {
  expect(firstSentence("## Heading\n\n- item\n\nFirst. Second.")).toBe("First.");
});

test("no prose, no sentence", () => {
  expect(firstSentence(" \n")).toBe("");
  expect(firstSentence("# Only a heading")).toBe("");
  expect(summarize("")).toBe("");
});

test("a short paragraph is a summary, a long one is cut at a word", () => {
  expect(summarize("One two three.\n\nNext paragraph.")).toBe("One two three.");
  expect(summarize("One two three four.", 14)).toBe("One two…");
  expect(summarize("word ".repeat(100)).length).toBeLessThanOrEqual(160);
});

test("a full stop after an abbreviation ends no sentence", () => {
  expect(firstSentence("Some models, e.g. BERT, are small. Others are not.")).toBe(
    "Some models, e.g. BERT, are small.",
  );
});

test("a summary of a text without blanks is cut at a letter", () => {
  expect(summarize("量".repeat(200), 100)).toBe(`${"量".repeat(99)}…`);
});

test("plain text holds all blocks on one line", () => {
  expect(plainText("Some *words*.\n\n- one\n- two\n")).toBe("Some words. one two");
});
