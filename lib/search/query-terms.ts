import { maxTerms, type Term } from "./match-words";
import type { Clause, FilterClause, ParsedQuery } from "./query/parse-query";
import { stopWords } from "./stop-words";
import { tokenize, tokenTexts } from "./tokenize";

/** The terms and filters of a query. */
export interface QueryTerms {
  /** Terms that papers must have. */
  wanted: Term[];
  /** Terms that papers must not have. */
  unwanted: Term[];
  filters: FilterClause[];
  /** The wanted words as typed, without quotation marks. */
  text: string;
}

/** Splits the words of a query into terms. Drops stop words, unless the query has no other words. */
export function termsOf({ clauses }: Pick<ParsedQuery, "clauses">): QueryTerms {
  const filters = clauses.filter((clause) => clause.type === "filter");
  const positive = clauses.filter((clause) => clause.type !== "filter" && !clause.negated);
  const text = positive.flatMap((clause) => (clause.type === "filter" ? [] : clause.text)).join(" ");
  const isShouted = longCapitals.test(text) && !/\p{Ll}/u.test(text);
  const all = positive.flatMap((clause) => toTerms(clause, isShouted));
  const significant = all.filter((term) => term.type === "phrase" || !stopWords.has(term.text));
  return {
    wanted: withoutSingleLetter(significant.length > 0 ? significant : all).slice(0, maxTerms),
    unwanted: clauses
      .filter((clause) => clause.negated)
      .flatMap(toPhrases)
      .slice(0, maxTerms),
    filters,
    text,
  };
}

/** Drops a last word of one letter, unless it is the only word: the reader has just begun to type it. */
function withoutSingleLetter(terms: Term[]): Term[] {
  const last = terms.at(-1);
  return terms.length > 1 && last?.type === "word" && /^[a-z]$/.test(last.text) ? terms.slice(0, -1) : terms;
}

// An acronym has no typos and is not an unfinished word: `MLA`, but not `KVcache`.
const acronym = /^[A-Z]{2,5}$/;
// A letter with its sign is a name, as in "C++".
const letterAndSign = /[+#]$/;
// Text in capitals, such as a title, has longer words than acronyms.
const longCapitals = /\p{Lu}{6}/u;

function toTerms(clause: Clause, isShouted: boolean): Term[] {
  if (clause.type === "filter") return [];
  if (clause.type === "phrase") return toPhrases(clause);
  const terms = new Map<string, Term>();
  for (const { text, start, end } of tokenize(clause.text)) {
    const isAcronym = !isShouted && acronym.test(clause.text.slice(start, end));
    const isExact = isAcronym || letterAndSign.test(text);
    if (!terms.has(text)) terms.set(text, { type: "word", text, ...(isExact && { isExact }) });
  }
  return [...terms.values()];
}

/** Returns the words of a clause as a phrase. Excluded words are phrases: `-kv-cache` excludes the two adjacent words. */
function toPhrases(clause: Clause): Term[] {
  if (clause.type === "filter") return [];
  const words = tokenTexts(clause.text);
  return words.length > 0 ? [{ type: "phrase", words }] : [];
}
