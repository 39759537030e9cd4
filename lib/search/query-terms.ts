import { maxTerms, type Term } from "./match-words";
import type { Clause, FilterClause, ParsedQuery } from "./query/parse-query";
import { stopWords } from "./stop-words";
import { tokenTexts } from "./tokenize";

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
export function termsOf({ clauses }: ParsedQuery): QueryTerms {
  const filters = clauses.filter((clause) => clause.type === "filter");
  const positive = clauses.filter((clause) => clause.type !== "filter" && !clause.negated);
  const all = positive.flatMap(toTerms);
  const significant = all.filter((term) => term.type === "phrase" || !stopWords.has(term.text));
  return {
    wanted: withoutSingleLetter(significant.length > 0 ? significant : all).slice(0, maxTerms),
    unwanted: clauses
      .filter((clause) => clause.negated)
      .flatMap(toPhrases)
      .slice(0, maxTerms),
    filters,
    text: positive.flatMap((clause) => (clause.type === "filter" ? [] : clause.text)).join(" "),
  };
}

/** Drops a last word of one letter, unless it is the only word: the reader has just begun to type it. */
function withoutSingleLetter(terms: Term[]): Term[] {
  const last = terms.at(-1);
  return terms.length > 1 && last?.type === "word" && /^[a-z]$/.test(last.text) ? terms.slice(0, -1) : terms;
}

function toTerms(clause: Clause): Term[] {
  if (clause.type === "filter") return [];
  const words = tokenTexts(clause.text);
  if (clause.type === "phrase") return words.length > 0 ? [{ type: "phrase", words }] : [];
  return [...new Set(words)].map((text) => ({ type: "word", text }));
}

/** Excluded words are phrases: `-kv-cache` excludes the two adjacent words. */
function toPhrases(clause: Clause): Term[] {
  if (clause.type === "filter") return [];
  const words = tokenTexts(clause.text);
  return words.length > 0 ? [{ type: "phrase", words }] : [];
}
