import { maxTerms, type Term } from "./match-words";
import type { Clause, FilterClause, ParsedQuery } from "./query/parse-query";
import { stopWords } from "./stop-words";
import { tokenTexts } from "./tokenize";

/** A parsed query as the index needs it. */
export interface QueryTerms {
  /** What must be found. */
  wanted: Term[];
  /** What must not be found. */
  unwanted: Term[];
  filters: FilterClause[];
  /** The words that must be found, as they were typed, quotation marks left out. */
  text: string;
}

/** Cuts the words of a query into terms. Words that say nothing are left out, unless there are no others. */
export function termsOf({ clauses }: ParsedQuery): QueryTerms {
  const filters = clauses.filter((clause) => clause.type === "filter");
  const positive = clauses.filter((clause) => clause.type !== "filter" && !clause.negated);
  const all = positive.flatMap(toTerms);
  const telling = all.filter((term) => term.type === "phrase" || !stopWords.has(term.text));
  return {
    wanted: withoutFirstLetter(telling.length > 0 ? telling : all).slice(0, maxTerms),
    unwanted: clauses
      .filter((clause) => clause.negated)
      .flatMap(toPhrases)
      .slice(0, maxTerms),
    filters,
    text: positive.flatMap((clause) => (clause.type === "filter" ? [] : clause.text)).join(" "),
  };
}

/** Leaves the last word out while it is a single letter after other words: a word has just been begun. */
function withoutFirstLetter(terms: Term[]): Term[] {
  const last = terms.at(-1);
  return terms.length > 1 && last?.type === "word" && /^[a-z]$/.test(last.text) ? terms.slice(0, -1) : terms;
}

function toTerms(clause: Clause): Term[] {
  if (clause.type === "filter") return [];
  const words = tokenTexts(clause.text);
  if (clause.type === "phrase") return words.length > 0 ? [{ type: "phrase", words }] : [];
  return [...new Set(words)].map((text) => ({ type: "word", text }));
}

/** What a minus stands before is meant as it is written: `-kv-cache` leaves out the two words next to each other. */
function toPhrases(clause: Clause): Term[] {
  if (clause.type === "filter") return [];
  const words = tokenTexts(clause.text);
  return words.length > 0 ? [{ type: "phrase", words }] : [];
}
