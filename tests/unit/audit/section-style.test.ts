import { expect, test } from "vitest";
import { checkSectionStyle } from "@/lib/audit/section-style";

const text = `${"The loaf rises as long as it is warm and fed. ".repeat(12)}([paper](https://example.org/)).`;

test("a paper without sections has no issues", () => {
  expect(checkSectionStyle([])).toEqual([]);
});

test("sections of 100 to 450 words with links have no issues", () => {
  expect(checkSectionStyle([{ heading: "Evidence", text }])).toEqual([]);
});

test("reports sections that are too short or too long together", () => {
  const messagesOf = (count: number) =>
    checkSectionStyle(Array.from({ length: count }, () => ({ heading: "Evidence", text }))).map(
      ({ message }) => message,
    );
  expect(messagesOf(4)).toEqual(["The sections have 532 words; write 100 to 450."]);
  expect(checkSectionStyle([{ heading: "Evidence", text: "See [it](https://example.org/)." }])).toEqual([
    { rule: "sections-length", message: "The sections have 2 words; write 100 to 450." },
  ]);
});

test("reports a section without a link, praise and figures without a unit", () => {
  const wrong = "The rise is remarkable. Loaves of 7 were eaten, as Table 2 and Section 3 show.";
  expect(
    checkSectionStyle([
      { heading: "How it works", text },
      { heading: "Evidence", text: wrong },
    ]).map(({ rule, message }) => `${rule} ${message}`),
  ).toEqual([
    'section-source "Evidence" has no link to a source.',
    'weasel-word "remarkable" in "Evidence" needs a figure in the same sentence.',
    'figure-without-unit The figure in "7 were" in "Evidence" has no unit.',
  ]);
});
