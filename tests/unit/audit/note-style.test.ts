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

/** What an editor says to a good note with changes. */
const faultsOf = (changes: Partial<NoteParts>) =>
  checkNote({ ...good, ...changes }).map(({ rule, message }) => `${rule}: ${message}`);

/** What an editor says to a third sentence. */
const faultsWith = (sentence: string) => faultsOf({ note: `${good.note} ${sentence}` });

test("a good note has no issues", () => {
  expect(faultsOf({})).toEqual([]);
});

test("everything that is missing is named", () => {
  expect(faultsOf({ note: "", tldr: undefined, noteSource: undefined, techniques: [] })).toMatchInlineSnapshot(`
    [
      "no-tldr: There is no tldr.",
      "no-technique: It names no technique.",
      "no-note: There is no note.",
    ]
  `);
  expect(faultsOf({ noteSource: undefined })).toEqual(["no-source: The note does not say what it rests on."]);
});

test("a paper known by its title alone needs no note", () => {
  expect(faultsOf({ note: "", noteSource: "title" })).toEqual([]);
  expect(faultsOf({ note: "", noteSource: "https://arxiv.org/abs/2401.00001" })).toEqual([
    "no-note: There is no note.",
  ]);
});

const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

test.each([
  [34, ["note-length: The note has 34 words; 35 to 95 fit."]],
  [35, []],
  [95, []],
  [96, ["note-length: The note has 96 words; 35 to 95 fit."]],
])("a note of %d words", (count, issues) => {
  expect(faultsOf({ note: `Word. Word ${words(count - 2)}.` })).toEqual(issues);
});

test("dashes and signs that stand alone are no words", () => {
  expect(faultsOf({ note: `Word. Word ${words(33)} – + / …` })).toEqual([]);
});

test("a note has two to four sentences", () => {
  expect(faultsOf({ note: `${words(40)}.` })).toEqual(["note-sentences: The note has 1 sentences; 2 to 4 fit."]);
  expect(faultsWith("It is so. It is so.")).toEqual([]);
  expect(faultsWith("It is so. It is so. It is so.")).toEqual([
    "note-sentences: The note has 5 sentences; 2 to 4 fit.",
  ]);
});

test("a full stop in an abbreviation or a number ends no sentence", () => {
  expect(faultsWith("Smith et al. agree, e.g. on Llama 3.1 models, i.e. small ones. It is so.")).toEqual([]);
});

test("a tldr has at most 20 words", () => {
  expect(faultsOf({ tldr: words(20) })).toEqual([]);
  expect(faultsOf({ tldr: words(21) })).toEqual(["tldr-length: The tldr has 21 words; 20 is the most."]);
});

test("a paper names at most five techniques", () => {
  expect(faultsOf({ techniques: ["a", "b", "c", "d", "e"] })).toEqual([]);
  expect(faultsOf({ techniques: ["a", "b", "c", "d", "e", "f"] })).toEqual([
    "many-techniques: It names 6 techniques; keep the 5 that tell most.",
  ]);
});

test("praise needs a figure in its sentence", () => {
  expect(faultsWith("The gain is significant.")).toEqual(['weasel-word: "significant" claims without a figure.']);
  expect(faultsWith("The gain of 12% is significant.")).toEqual([]);
  expect(faultsOf({ tldr: "A novel format" })).toEqual(['weasel-word: "novel" claims without a figure.']);
  expect(faultsWith("Significance is tested.")).toEqual([]);
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
])("figures that tell what they count: %s", (sentence) => {
  expect(faultsWith(sentence)).toEqual([]);
});

test.each([
  ["It gains 12 on MMLU.", "12 on"],
  ["It gains 0.3 at most.", "0.3 at"],
  ["It takes 8.", "8"],
  ["It takes 8, which is little.", "8"],
  ["It falls from 80 to 14.", "14"],
  ["It is faster by 3, 4 and 5.", "5"],
])("a figure without a unit: %s", (sentence, figure) => {
  expect(faultsWith(sentence)).toEqual([`figure-without-unit: "${figure}": of what?`]);
});

test("a note that mostly repeats another is found, and one on the same subject is not", () => {
  const other = "Quantization of large models needs much memory, and many users wait for one machine at the same time.";
  const notes = [
    { id: "a", note: `${first} ${second}` },
    { id: "b", note: `In short: ${second} Nothing else is changed.` },
    { id: "c", note: other },
    { id: "d", note: "" },
  ];
  expect(findNearCopies(notes)).toEqual([["a", "b"]]);
});

test("letter case and punctuation hide no copy", () => {
  const copy = second.toUpperCase().replaceAll(",", " –");
  expect(
    findNearCopies([
      { id: "a", note: second },
      { id: "b", note: copy },
    ]),
  ).toEqual([["a", "b"]]);
});

test("whatever a note says, it is a copy of itself and reading it does no harm", () => {
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
