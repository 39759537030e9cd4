import { didYouMean } from "../../content/suggestion";

/** Fields that a query can name, with an example each. */
export const queryFields = {
  author: "author:frantar",
  venue: "venue:ICML",
  year: "year:2022..2024",
  topic: "topic:quantization",
  technique: "technique:rotation",
  has: "has:code",
  is: "is:preprint",
} as const;
export type QueryField = keyof typeof queryFields;

/** A part of a query. */
export type Clause = WordClause | PhraseClause | FilterClause;

interface ClauseBase {
  /** Whether what it says must not hold: it was written with a minus before it. */
  negated: boolean;
  /** Where it begins in the query, in UTF-16 units. */
  start: number;
  /** Where it ends. */
  end: number;
}

/** Characters between blanks; may hold several words, such as `kv-cache`. */
export interface WordClause extends ClauseBase {
  type: "word";
  text: string;
}

/** Words in quotation marks: they must stand next to each other, in this order. */
export interface PhraseClause extends ClauseBase {
  type: "phrase";
  text: string;
}

/** A field and what it must hold. */
export interface FilterClause extends ClauseBase {
  type: "filter";
  field: QueryField;
  value: string;
}

/** Something in a query that was not understood as it may have been meant. The rest of the query works. */
export interface QueryHint {
  start: number;
  end: number;
  /** One or two sentences for the reader. */
  message: string;
}

/** A query taken apart. */
export interface ParsedQuery {
  clauses: Clause[];
  hints: QueryHint[];
}

/** Longest query that is read, in UTF-16 units; what comes after is left out, with a hint. */
export const maxQueryLength = 1000;

const quotes = '"“”„«»「」『』＂';
// Letters and a colon with something behind it. `2:4` and `LLM.int8():` are words.
const fieldBefore = /^([a-z]{2,})[:：](?=\S)/i;

/** Takes a query apart. Never throws: whatever is not of the language is read as words. */
export function parseQuery(query: string): ParsedQuery {
  const clauses: Clause[] = [];
  const hints: QueryHint[] = [];
  // Control characters and the like separate words, as blanks do.
  const text = query.slice(0, maxQueryLength).replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\p{Cs}]/gu, " ");
  if (query.length > maxQueryLength) {
    hints.push({
      start: maxQueryLength,
      end: query.length,
      message: `Only the first ${maxQueryLength} characters are used.`,
    });
  }
  let place = 0;
  while (place < text.length) {
    if (text[place] === " ") {
      place++;
      continue;
    }
    place = readClause(text, place, clauses, hints);
  }
  return { clauses, hints };
}

function readClause(text: string, start: number, clauses: Clause[], hints: QueryHint[]): number {
  const negated = text[start] === "-" && /\S/.test(text[start + 1] ?? "");
  const from = negated ? start + 1 : start;
  if (isQuote(text[from])) {
    const { value, end } = readQuoted(text, from, hints);
    if (value !== "") clauses.push({ type: "phrase", text: value, negated, start, end });
    return end;
  }
  const name = fieldBefore.exec(text.slice(from, from + 40))?.[1] ?? "";
  const valueStart = from + name.length + 1;
  // An address such as https://arxiv.org/abs/... is a word.
  if (name !== "" && !text.startsWith("//", valueStart)) {
    const field = name.toLowerCase();
    if (isField(field)) {
      const quoted = isQuote(text[valueStart]);
      const { value, end } = quoted ? readQuoted(text, valueStart, hints) : readWord(text, valueStart);
      if (value !== "") clauses.push({ type: "filter", field, value, negated, start, end });
      return end;
    }
    const fields = Object.keys(queryFields);
    const advice = didYouMean(field, fields) ?? `Fields are ${fields.join(", ")}.`;
    const message = `“${name}:” is not a field, so it is read as a word. ${advice}`;
    hints.push({ start: from, end: valueStart, message });
  }
  const { value, end } = readWord(text, from);
  clauses.push({ type: "word", text: value, negated, start, end });
  return end;
}

function readWord(text: string, start: number): { value: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== " " && !isQuote(text[end])) end++;
  return { value: text.slice(start, end), end };
}

function readQuoted(text: string, start: number, hints: QueryHint[]): { value: string; end: number } {
  let end = start + 1;
  while (end < text.length && !isQuote(text[end])) end++;
  const value = text
    .slice(start + 1, end)
    .replace(/ +/g, " ")
    .trim();
  if (end < text.length) return { value, end: end + 1 };
  hints.push({ start, end, message: "A quotation mark is not closed; all that follows it is read as one phrase." });
  return { value, end };
}

function isQuote(character: string | undefined): boolean {
  return character !== undefined && quotes.includes(character);
}

function isField(name: string): name is QueryField {
  return Object.hasOwn(queryFields, name);
}
