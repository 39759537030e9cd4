import { expect, test } from "vitest";
import { footnotes } from "@/lib/charts/footnotes";

const sources = ["one", "two"].map((id) => ({ id, title: id, url: `https://${id}.example/` }));

test("numbers sources in order", () => {
  const { sourceNumber } = footnotes({ sources, rows: [] });
  expect([sourceNumber("one"), sourceNumber("two")]).toEqual([1, 2]);
});

test("assigns letters to notes row by row, the row's own note first, with model and column", () => {
  const { notes, noteLetter } = footnotes({
    sources,
    rows: [
      { model: "A", time: { source: "one", note: "In days." }, parameters: { source: "one", note: "Rounded." } },
      { model: "B", note: "Two runs.", data: { source: "two", note: "Filtered." } },
      { model: "C", energy: { source: "one", note: "Estimated." }, money: { source: "one", note: "Rent." } },
    ],
  });
  expect(notes.map(({ letter, about, text }) => `${letter} ${about}: ${text}`)).toEqual([
    "a A, parameters: Rounded.",
    "b A, time: In days.",
    "c B: Two runs.",
    "d B, data: Filtered.",
    "e C, money: Rent.",
    "f C, energy: Estimated.",
  ]);
  expect(noteLetter("Two runs.")).toBe("c");
});

test("returns no letter without a note", () => {
  const { noteLetter } = footnotes({ sources, rows: [] });
  expect(noteLetter(undefined)).toBeUndefined();
  expect(noteLetter("Unheard of.")).toBeUndefined();
});

test("continues with aa, ab and so on after z", () => {
  const rows = Array.from({ length: 53 }, (_, index) => ({ model: `M${index}`, note: `Note ${index}` }));
  const letters = footnotes({ sources, rows }).notes.map(({ letter }) => letter);
  expect([letters[25], letters[26], letters[27], letters[51], letters[52]]).toEqual(["z", "aa", "ab", "az", "ba"]);
});

test("cells with the same note share a letter", () => {
  const cell = { printed: "1", source: "one", note: "Doubtful." };
  const { notes, noteLetter } = footnotes({
    sources,
    rows: [
      { model: "A", time: cell },
      { model: "B", time: cell },
    ],
  });
  expect(notes).toEqual([{ letter: "a", text: "Doubtful.", about: "A, time; B, time" }]);
  expect(noteLetter("Doubtful.")).toBe("a");
});
