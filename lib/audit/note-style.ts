import { groupBy } from "../survey/group-by";
import { foldTitle } from "../text/fold-title";
import { countOf } from "../text/format";
import { splitSentences } from "../text/sentences";

/** The fields of a paper that the style of notes is about. */
export interface NoteParts {
  /** The note as plain text; empty if there is none. */
  note: string;
  tldr: string | undefined;
  /** Address of the page that the note summarizes, or `title`. */
  noteSource: string | undefined;
  techniques: readonly string[];
}

/** An issue of a note. */
export interface NoteIssue {
  rule:
    | "no-note"
    | "no-tldr"
    | "no-technique"
    | "no-source"
    | "note-length"
    | "note-sentences"
    | "tldr-length"
    | "many-techniques"
    | "weasel-word"
    | "figure-without-unit"
    | "sections-length"
    | "section-source";
  message: string;
}

const wordLimits = { min: 35, max: 95 };
const sentenceLimits = { min: 2, max: 4 };
/** Most words of a `tldr`. */
export const maxTldrWords = 20;
const maxTechniques = 5;

/** Checks a note against the style guide. If the source is the title alone, only a `tldr` is required. */
export function checkNote({ note, tldr, noteSource, techniques }: NoteParts): NoteIssue[] {
  const issues: NoteIssue[] = [];
  const add = (rule: NoteIssue["rule"], message: string) => issues.push({ rule, message });
  if (!tldr) add("no-tldr", "The tldr is missing.");
  else if (countNoteWords(tldr) > maxTldrWords)
    add("tldr-length", `The tldr has ${countNoteWords(tldr)} words; the maximum is ${maxTldrWords}.`);
  if (techniques.length === 0) add("no-technique", "The paper has no technique.");
  if (techniques.length > maxTechniques)
    add("many-techniques", `The paper has ${techniques.length} techniques; keep the ${maxTechniques} most important.`);
  if (note !== "") checkText(note, add);
  else if (noteSource !== "title") add("no-note", "The note is missing.");
  if (note !== "" && !noteSource) add("no-source", "The noteSource is missing.");
  for (const word of findWeaselWords(`${tldr ?? ""} ${note}`))
    add("weasel-word", `"${word}" needs a figure in the same sentence.`);
  return issues;
}

function checkText(note: string, add: (rule: NoteIssue["rule"], message: string) => void): void {
  const length = countNoteWords(note);
  if (length < wordLimits.min || length > wordLimits.max)
    add("note-length", `The note has ${length} words; write ${wordLimits.min} to ${wordLimits.max}.`);
  const count = splitSentences(note).length;
  if (count < sentenceLimits.min || count > sentenceLimits.max)
    add(
      "note-sentences",
      `The note has ${countOf(count, "sentence")}; write ${sentenceLimits.min} to ${sentenceLimits.max}.`,
    );
  for (const figure of findBareFigures(note)) add("figure-without-unit", `The figure in "${figure}" has no unit.`);
}

/** Counts words and numbers. */
export function countNoteWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word)).length;
}

const weaselWords =
  /\b(?:novel|significant(?:ly)?|remarkabl[ey]|groundbreaking|revolutionary|cutting-edge|unprecedented|superior|impressive(?:ly)?|dramatic(?:ally)?|substantial(?:ly)?|state-of-the-art|sota)\b/giu;

/** Finds words of praise in sentences without a figure. */
export function findWeaselWords(text: string): string[] {
  return splitSentences(text)
    .filter((sentence) => !/\d/.test(sentence))
    .flatMap((sentence) => sentence.match(weaselWords) ?? []);
}

// A number without adjacent characters. "GPT-3", "A100", "2:4", "40%" and "4-bit" are names or include their unit.
const figures = /(?<![\p{Letter}\p{Number}.,:/-])\d+(?:[.,]\d+)*(?![\p{Letter}\p{Number}:%×°/-]|[.,]\d)/gu;
const anotherFigureAfter = /^(?:,|,?\s+(?:and|or|to))\s+\d/u;
const measuresBefore =
  /\b(?:perplexity|factor|rank|ratio|score|accuracy|length|size|threshold|top|level|order|exponent|average|temperature|stage|phase|table|figure|section|appendix|algorithm|from|between|version|llama|bert|gpt|opt|t5|mistral|phi|qwen|gemma)\s+(?:of\s+|is\s+|to\s+|about\s+|at\s+|around\s+|below\s+|under\s+|above\s+)*$/iu;
/** Number of characters before a figure that are searched for a measure. */
const measureLength = 60;
const wordsWithoutUnit =
  /^(?:of|in|on|for|with|while|than|at|by|from|as|against|when|but|is|are|was|were|after|before)$/iu;

/**
 * Finds figures without a unit or noun after them. In a series such as "3, 4 and 5 times" only the last one needs it.
 */
export function findBareFigures(note: string): string[] {
  return [...note.matchAll(figures)].flatMap(({ 0: number, index }) => {
    const rest = note.slice(index + number.length);
    const next = /^\s+(\S+)/u.exec(rest)?.[1] ?? "";
    const isBare = next === "" || wordsWithoutUnit.test(next);
    const isYear = /^(?:19|20)\d\d$/.test(number);
    if (
      !isBare ||
      isYear ||
      anotherFigureAfter.test(rest) ||
      measuresBefore.test(note.slice(Math.max(0, index - measureLength), index))
    )
      return [];
    return [next === "" ? number : `${number} ${next}`];
  });
}

const shingleLength = 6;
const copyShare = 1 / 3;

/**
 * Finds pairs of texts that share more than a third of their six-word sequences. One is probably a copy of the other.
 */
export function findNearCopies(texts: readonly { id: string; note: string }[]): [string, string][] {
  const sets = texts.map(({ id, note }) => ({ id, shingles: shinglesOf(note) }));
  const indexesByShingle = groupBy(sets.keys(), (index) => sets[index]?.shingles ?? []);
  const sharedCounts = new Map<string, number>();
  for (const indexes of indexesByShingle.values())
    for (const [index, first] of indexes.entries())
      for (const second of indexes.slice(index + 1)) {
        const pair = `${first} ${second}`;
        sharedCounts.set(pair, (sharedCounts.get(pair) ?? 0) + 1);
      }
  return [...sharedCounts].flatMap(([pair, count]): [string, string][] => {
    const [first, second] = pair.split(" ").map((index) => sets[Number(index)]);
    if (!first || !second) return [];
    return count / Math.min(first.shingles.size, second.shingles.size) > copyShare ? [[first.id, second.id]] : [];
  });
}

function shinglesOf(note: string): Set<string> {
  const tokens = note
    .split(/\s+/)
    .map(foldTitle)
    .filter((token) => token !== "");
  return new Set(
    Array.from({ length: Math.max(0, tokens.length - shingleLength + 1) }, (_, index) =>
      tokens.slice(index, index + shingleLength).join(" "),
    ),
  );
}
