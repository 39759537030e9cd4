import { didYouMean } from "../../content/suggestion";
import { cutText } from "../../text/cut-text";

/** Fields that a query can filter by, each with an example. */
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
  /** Whether the clause starts with a minus, so that it excludes papers. */
  negated: boolean;
  /** Position of its first character in the query, in UTF-16 units. */
  start: number;
  /** Position after its last character. */
  end: number;
}

/** Text between spaces. It may contain several words, such as `kv-cache`. */
export interface WordClause extends ClauseBase {
  type: "word";
  text: string;
}

/** Words in quotation marks. They must be adjacent and in this order. */
export interface PhraseClause extends ClauseBase {
  type: "phrase";
  text: string;
}

/** A field and the value to filter by. */
export interface FilterClause extends ClauseBase {
  type: "filter";
  /** One of `queryFields`, or a field of facts. */
  field: string;
  value: string;
}

/** A part of a query that search does not understand. The rest of the query works. */
export interface QueryHint {
  start: number;
  end: number;
  /** One or two sentences for the reader. */
  message: string;
}

/** A parsed query. */
export interface ParsedQuery {
  clauses: Clause[];
  hints: QueryHint[];
}

const maxFieldsInHint = 12;

/** Maximum length of a query, in UTF-16 units. The rest is ignored, with a hint. */
export const maxQueryLength = 1000;

// Fields of other search engines for texts that every query searches.
const scopes = new Set([
  "title",
  "intitle",
  "allintitle",
  "ti",
  "abstract",
  "abs",
  "all",
  "keyword",
  "keywords",
  "text",
]);
const quotes = '"“”„«»「」『』＂';
// A comparison of the year without the colon: `year>2023`.
const yearCompared = /^year([<>]=?|=)(\d{4})(?= |$)/i;
// Letters, a colon and a value. `2:4` and `LLM.int8():` are words.
const fieldBefore = /^([a-z]{2,})[:：](?=\S)/i;
// Ids of attributes contain hyphens and digits.
const factBefore = /^([a-z0-9]+(?:-[a-z0-9]+)*)[:：](?=\S)/i;

/**
 * Parses a query. Never throws: everything that is not valid syntax is a word. `factFields` has the names of the fields of
 * facts.
 */
export function parseQuery(query: string, factFields: readonly string[] = []): ParsedQuery {
  const clauses: Clause[] = [];
  const hints: QueryHint[] = [];
  // Control characters and other whitespace separate words, as spaces do. `trim` removes byte order marks, too.
  const text = cutText(query, maxQueryLength).replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\p{Cs}\uFEFF]/gu, " ");
  if (query.length > maxQueryLength) {
    hints.push({
      start: maxQueryLength,
      end: query.length,
      message: `Only the first ${maxQueryLength} characters are used.`,
    });
  }
  let position = 0;
  while (position < text.length) {
    if (text[position] === " ") {
      position++;
      continue;
    }
    position = readClause(text, position, factFields, clauses, hints);
  }
  return { clauses, hints };
}

function readClause(
  text: string,
  start: number,
  factFields: readonly string[],
  clauses: Clause[],
  hints: QueryHint[],
): number {
  const negated = text[start] === "-" && /\S/.test(text[start + 1] ?? "");
  const from = negated ? start + 1 : start;
  if (isQuote(text[from])) {
    const { value, end } = readQuoted(text, from, hints);
    if (value !== "") clauses.push({ type: "phrase", text: value, negated, start, end });
    return end;
  }
  const [compared, sign = "", year = ""] = yearCompared.exec(text.slice(from, from + 12)) ?? [];
  if (compared !== undefined) {
    const end = from + compared.length;
    const value = sign === "=" ? year : sign + year;
    clauses.push({ type: "filter", field: "year", value, negated, start, end });
    return end;
  }
  const fact = factBefore.exec(text.slice(from, from + 101))?.[1] ?? "";
  const name = factFields.includes(fact.toLowerCase())
    ? fact
    : (fieldBefore.exec(text.slice(from, from + 40))?.[1] ?? "");
  const valueStart = from + name.length + 1;
  // A URL such as https://arxiv.org/abs/... is a word.
  if (name !== "" && !text.startsWith("//", valueStart)) {
    const field = name.toLowerCase();
    const isField = isQueryField(field) || factFields.includes(field);
    if (isField || scopes.has(field)) {
      const quoted = isQuote(text[valueStart]);
      const { value, end } = quoted ? readQuoted(text, valueStart, hints) : readWord(text, valueStart);
      if (!isField) {
        const message = `“${name}:” is not a field. “${value}” is searched everywhere.`;
        hints.push({ start: from, end: valueStart, message });
      }
      if (value === "") return end;
      if (isField) clauses.push({ type: "filter", field, value, negated, start, end });
      else clauses.push({ type: quoted ? "phrase" : "word", text: value, negated, start, end });
      return end;
    }
    const fields = [...Object.keys(queryFields), ...factFields];
    const advice = didYouMean(field, fields) ?? `Fields are ${fields.slice(0, maxFieldsInHint).join(", ")}.`;
    const message = `“${name}:” is not a field and is searched as a word. ${advice}`;
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
  hints.push({ start, end, message: "A quotation mark is not closed. Everything after it is searched as one phrase." });
  return { value, end };
}

function isQuote(character: string | undefined): boolean {
  return character !== undefined && quotes.includes(character);
}

/** Returns whether a field is one of all surveys, not a field of facts. */
export function isQueryField(name: string): name is QueryField {
  return Object.hasOwn(queryFields, name);
}
