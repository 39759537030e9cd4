import { foldTitle } from "../text/fold-title";
import { splitSentences } from "../text/sentences";

/** What there is to read of a paper: its note, the line that lists show, and what they rest on. */
export interface NoteParts {
  /** The note as plain text; empty while there is none. */
  note: string;
  tldr: string | undefined;
  /** Address of the page that was read, or `title`. */
  noteSource: string | undefined;
  techniques: readonly string[];
}

/** Something that a note lacks or has too much of. */
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
    | "figure-without-unit";
  message: string;
}

const words = { fewest: 35, most: 95 };
const sentences = { fewest: 2, most: 4 };
const mostTldrWords = 20;
const mostTechniques = 5;

/**
 * What an editor would ask to change in a note. A note that rests on the title alone needs no text, only a `tldr`.
 */
export function checkNote({ note, tldr, noteSource, techniques }: NoteParts): NoteIssue[] {
  const issues: NoteIssue[] = [];
  const add = (rule: NoteIssue["rule"], message: string) => issues.push({ rule, message });
  if (!tldr) add("no-tldr", "There is no tldr.");
  else if (countWords(tldr) > mostTldrWords)
    add("tldr-length", `The tldr has ${countWords(tldr)} words; ${mostTldrWords} is the most.`);
  if (techniques.length === 0) add("no-technique", "It names no technique.");
  if (techniques.length > mostTechniques)
    add("many-techniques", `It names ${techniques.length} techniques; keep the ${mostTechniques} that tell most.`);
  if (note !== "") checkText(note, add);
  else if (noteSource !== "title") add("no-note", "There is no note.");
  if (note !== "" && !noteSource) add("no-source", "The note does not say what it rests on.");
  for (const word of findWeaselWords(`${tldr ?? ""} ${note}`)) add("weasel-word", `"${word}" claims without a figure.`);
  return issues;
}

function checkText(note: string, add: (rule: NoteIssue["rule"], message: string) => void): void {
  const length = countWords(note);
  if (length < words.fewest || length > words.most)
    add("note-length", `The note has ${length} words; ${words.fewest} to ${words.most} fit.`);
  const count = splitSentences(note).length;
  if (count < sentences.fewest || count > sentences.most)
    add("note-sentences", `The note has ${count} sentences; ${sentences.fewest} to ${sentences.most} fit.`);
  for (const figure of findBareFigures(note)) add("figure-without-unit", `"${figure}": of what?`);
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word)).length;
}

const weaselWords =
  /\b(?:novel|significant(?:ly)?|remarkabl[ey]|groundbreaking|revolutionary|cutting-edge|unprecedented|superior|impressive(?:ly)?|dramatic(?:ally)?|substantial(?:ly)?|state-of-the-art|sota)\b/giu;

/** Words of praise in sentences that have no figure to show for it. */
function findWeaselWords(text: string): string[] {
  return splitSentences(text)
    .filter((sentence) => !/\d/.test(sentence))
    .flatMap((sentence) => sentence.match(weaselWords) ?? []);
}

// A number that stands alone. "GPT-3", "A100", "2:4", "40%" and "4-bit" are names or carry their unit.
const figures = /(?<![\p{Letter}\p{Number}.,:/-])\d+(?:[.,]\d+)*(?![\p{Letter}\p{Number}:%×°/-]|[.,]\d)/gu;
const anotherFigureAfter = /^(?:,|,?\s+(?:and|or|to))\s+\d/u;
const measuresBefore =
  /\b(?:perplexity|factor|rank|ratio|score|accuracy|length|size|threshold|top|level|order|exponent|average|temperature|stage|phase|from|between|version|llama|bert|gpt|opt|t5|mistral|phi|qwen|gemma)\s+(?:of\s+|is\s+|to\s+|about\s+|at\s+|around\s+|below\s+|under\s+|above\s+)*$/iu;
const wordsWithoutUnit =
  /^(?:of|in|on|for|with|while|than|at|by|from|as|against|when|but|is|are|was|were|after|before)$/iu;

/** Figures that are followed by no unit and no noun. Of several in a row the last one carries it. */
function findBareFigures(note: string): string[] {
  return [...note.matchAll(figures)].flatMap(({ 0: number, index }) => {
    const rest = note.slice(index + number.length);
    const next = /^\s+(\S+)/u.exec(rest)?.[1] ?? "";
    const isBare = next === "" || wordsWithoutUnit.test(next);
    const isYear = /^(?:19|20)\d\d$/.test(number);
    if (!isBare || isYear || anotherFigureAfter.test(rest) || measuresBefore.test(note.slice(0, index))) return [];
    return [next === "" ? number : `${number} ${next}`];
  });
}

const shingleLength = 6;

/** Pairs of notes that share more than a third of their six-word sequences: one was likely copied from the other. */
export function findNearCopies(notes: readonly { id: string; note: string }[], share = 1 / 3): [string, string][] {
  const sets = notes.map(({ id, note }) => ({ id, shingles: shinglesOf(note) }));
  const holders = new Map<string, number[]>();
  for (const [index, { shingles }] of sets.entries())
    for (const shingle of shingles) holders.set(shingle, [...(holders.get(shingle) ?? []), index]);
  const common = new Map<string, number>();
  for (const indexes of holders.values())
    for (const [place, first] of indexes.entries())
      for (const second of indexes.slice(place + 1)) {
        const pair = `${first} ${second}`;
        common.set(pair, (common.get(pair) ?? 0) + 1);
      }
  return [...common].flatMap(([pair, count]): [string, string][] => {
    const [first, second] = pair.split(" ").map((index) => sets[Number(index)]);
    if (!first || !second) return [];
    return count / Math.min(first.shingles.size, second.shingles.size) > share ? [[first.id, second.id]] : [];
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
