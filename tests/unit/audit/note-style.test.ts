import fc from "fast-check";
import { expect, test } from "vitest";
import { checkNote, findNearCopies, type NoteParts } from "@/lib/audit/note-style";

const first = "Large models need much memory when they answer many users at the same time on one machine.";
const second =
  "The method stores every weight of each layer in few bits, restores it before it is multiplied, and leaves the activations alone.";

const good: NoteParts = {
  note: `${first} ${second}`,
  tldr: "Stores weights in few bits and restores them before each multiplication",
  noteSource: "https://arxiv.org/abs/2401.00001",
  techniques: ["rotation"],
};

/** The issues of a good note with changes. */
const issuesOf = (changes: Partial<NoteParts>) =>
  checkNote({ ...good, ...changes }).map(({ rule, message }) => `${rule}: ${message}`);

/** The issues of a good note with another sentence. */
const issuesWith = (sentence: string) => issuesOf({ note: `${good.note} ${sentence}` });

test("a good note has no issues", () => {
  expect(issuesOf({})).toEqual([]);
});

test("reports all missing parts", () => {
  expect(issuesOf({ note: "", tldr: undefined, noteSource: undefined, techniques: [] })).toMatchInlineSnapshot(`
    [
      "no-tldr: The tldr is missing.",
      "no-technique: The paper has no technique.",
      "no-note: The note is missing.",
    ]
  `);
  expect(issuesOf({ noteSource: undefined })).toEqual(["no-source: The noteSource is missing."]);
});

test("a paper whose only source is its title needs no note", () => {
  expect(issuesOf({ note: "", noteSource: "title" })).toEqual([]);
  expect(issuesOf({ note: "", noteSource: "https://arxiv.org/abs/2401.00001" })).toEqual([
    "no-note: The note is missing.",
  ]);
});

const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

test.each([
  [34, ["note-length: The note has 34 words; write 35 to 95."]],
  [35, []],
  [95, []],
  [96, ["note-length: The note has 96 words; write 35 to 95."]],
])("a note of %d words", (count, issues) => {
  expect(issuesOf({ note: `Word. Word ${words(count - 2)}.` })).toEqual(issues);
});

test("dashes and symbols between spaces do not count as words", () => {
  expect(issuesOf({ note: `Word. Word ${words(33)} – + / …` })).toEqual([]);
});

test("a note has two to four sentences", () => {
  expect(issuesOf({ note: `${words(40)}.` })).toEqual(["note-sentences: The note has 1 sentence; write 2 to 4."]);
  expect(issuesWith("It is so. It is so.")).toEqual([]);
  expect(issuesWith("It is so. It is so. It is so.")).toEqual([
    "note-sentences: The note has 5 sentences; write 2 to 4.",
  ]);
});

test("a full stop in an abbreviation or a number does not end a sentence", () => {
  expect(issuesWith("Smith et al. agree, e.g. on Llama 3.1 models, i.e. small ones. It is so.")).toEqual([]);
});

test("a tldr has at most 20 words", () => {
  expect(issuesOf({ tldr: words(20) })).toEqual([]);
  expect(issuesOf({ tldr: words(21) })).toEqual(["tldr-length: The tldr has 21 words; the maximum is 20."]);
});

test("a paper has at most five techniques", () => {
  expect(issuesOf({ techniques: ["a", "b", "c", "d", "e"] })).toEqual([]);
  expect(issuesOf({ techniques: ["a", "b", "c", "d", "e", "f"] })).toEqual([
    "many-techniques: The paper has 6 techniques; keep the 5 most important.",
  ]);
});

test("praise needs a figure in the same sentence", () => {
  expect(issuesWith("The gain is significant.")).toEqual([
    'weasel-word: "significant" needs a figure in the same sentence.',
  ]);
  expect(issuesWith("The gain of 12% is significant.")).toEqual([]);
  expect(issuesOf({ tldr: "A novel format" })).toEqual(['weasel-word: "novel" needs a figure in the same sentence.']);
  expect(issuesWith("Significance is tested.")).toEqual([]);
});

test.each([
  "It runs on 8 GPUs.",
  "Accuracy falls by 0.3 points.",
  "It reaches 52.6% of the peak.",
  "It takes 40 % less memory.",
  "A model with 1.3B parameters is 2.5× faster.",
  "GPT-3 and 2:4 sparsity at 4-bit on A100 count as names.",
  "It reads 1,024 tokens.",
  "Perplexity of 5.2 is kept, and accuracy is 71.2 there.",
  "It is faster by 3, 4 and 5 times.",
  "It falls from 80 to 14 minutes.",
  "It was shown in 2023.",
])("accepts figures with a unit: %s", (sentence) => {
  expect(issuesWith(sentence)).toEqual([]);
});

test.each([
  ["It gains 12 on MMLU.", "12 on"],
  ["It gains 0.3 at most.", "0.3 at"],
  ["It takes 8.", "8"],
  ["It takes 8, which is little.", "8"],
  ["It falls from 80 to 14.", "14"],
  ["It is faster by 3, 4 and 5.", "5"],
])("reports a figure without a unit: %s", (sentence, figure) => {
  expect(issuesWith(sentence)).toEqual([`figure-without-unit: The figure in "${figure}" has no unit.`]);
});

test("finds a note that mostly repeats another, but not one on the same subject", () => {
  const other = "Quantization of large models needs much memory, and many users wait for one machine at the same time.";
  const notes = [
    { id: "a", note: `${first} ${second}` },
    { id: "b", note: `In short: ${second} Nothing else is changed.` },
    { id: "c", note: other },
    { id: "d", note: "" },
  ];
  expect(findNearCopies(notes)).toEqual([["a", "b"]]);
});

test("finds copies that differ in letter case and punctuation", () => {
  const copy = second.toUpperCase().replaceAll(",", " –");
  expect(
    findNearCopies([
      { id: "a", note: second },
      { id: "b", note: copy },
    ]),
  ).toEqual([["a", "b"]]);
});

test("accepts any note without throwing, and finds a copy of it", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.string(), (text, noise) => {
      const note = `${text} one two three four five six ${noise}`;
      expect(() => checkNote({ ...good, note })).not.toThrow();
      expect(
        findNearCopies([
          { id: "a", note },
          { id: "b", note },
        ]),
      ).toEqual([["a", "b"]]);
    }),
  );
});
