import { trimEndOf } from "../../text/trim-end";
import { tokenTexts } from "../tokenize";
import type { Clause, ParsedQuery } from "./parse-query";

// Words between alternatives, as in "GPTQ vs. AWQ".
const separators = new Set(["vs", "vs.", "versus", "or", "and", "&", "+", "/", "|", ",", ";", "OR", "AND"]);
const marksBetween = /[,;/|、，；]/;

const isOperator = (clause: Clause, ...names: string[]) => clause.type === "word" && names.includes(clause.text);
const andOperators = ["AND", "&&"];
const orOperators = ["OR", "||"];

/** Returns whether a query has the operator `AND`. */
export function hasAnd({ clauses }: ParsedQuery): boolean {
  return clauses.some((clause) => isOperator(clause, ...andOperators));
}

/**
 * Removes the operator `AND`, because all words are required anyway, and splits the query at each `OR`. Returns nothing for
 * a query of operators.
 */
export function splitAtOr({ clauses }: ParsedQuery): Clause[][] {
  const isAny = (clause: Clause) => isOperator(clause, ...andOperators, ...orOperators);
  if (clauses.length > 0 && clauses.every(isAny)) return [];
  return splitWords(clauses, (clause) => {
    if (isOperator(clause, ...andOperators)) return [];
    return isOperator(clause, ...orOperators) ? undefined : [clause];
  });
}

/** Splits a query at the words and marks between alternatives: `gptq/awq`, `gptq, awq` and `gptq vs awq`. */
export function splitAtSeparators(clauses: readonly Clause[]): Clause[][] {
  const pieces = clauses.flatMap((clause): (Clause | undefined)[] => {
    if (clause.type !== "word" || clause.negated) return [clause];
    if (separators.has(clause.text)) return [undefined];
    return clause.text
      .split(marksBetween)
      .flatMap((text, index) => [...(index > 0 ? [undefined] : []), ...(text === "" ? [] : [{ ...clause, text }])]);
  });
  return splitWords(pieces, (piece) => piece && [piece]);
}

/** Returns one group for each word of a query; none if it has phrases. */
export function splitAtSpaces(clauses: readonly Clause[]): Clause[][] {
  const wanted = clauses.filter((clause) => !isCommon(clause));
  const words = new Map(wanted.flatMap((clause) => (clause.type === "word" ? [[clause.text, clause] as const] : [])));
  if (words.size < wanted.length) return [];
  return [...words.values()].map((word) => [word, ...clauses.filter(isCommon)]);
}

/**
 * Splits clauses into groups where `read` returns undefined. Each group gets all filters and excluded words. Returns no
 * empty groups.
 */
function splitWords<Item>(items: readonly Item[], read: (item: Item) => Clause[] | undefined): Clause[][] {
  const groups: Clause[][] = [[]];
  const common: Clause[] = [];
  for (const item of items) {
    const clauses = read(item);
    if (!clauses) groups.push([]);
    for (const clause of clauses ?? []) (isCommon(clause) ? common : groups.at(-1))?.push(clause);
  }
  const withWords = groups.filter((group) => group.length > 0);
  return withWords.length === 0 ? [common] : withWords.map((group) => [...group, ...common]);
}

function isCommon(clause: Clause): boolean {
  return clause.type === "filter" || clause.negated;
}

/**
 * Drops the words of `dropped`, and words of `edges` at both ends. Returns undefined if there are no such words, or no
 * others.
 */
export function dropWords(
  clauses: readonly Clause[],
  dropped: ReadonlySet<string>,
  edges: ReadonlySet<string>,
): Clause[] | undefined {
  const has = (words: ReadonlySet<string>, clause: Clause) => {
    const texts = clause.type === "word" && !clause.negated ? tokenTexts(clause.text) : [];
    return texts.length > 0 && texts.every((text) => words.has(text) || /^[a-z]$/.test(text));
  };
  const kept = clauses.filter((clause) => !has(dropped, clause));
  if (kept.length === clauses.length) return undefined;
  const isEdge = (clause: Clause) => isCommon(clause) || has(edges, clause);
  const first = kept.findIndex((clause) => !isEdge(clause));
  const last = kept.findLastIndex((clause) => !isEdge(clause));
  if (first < 0) return undefined;
  return kept.filter((clause, index) => isCommon(clause) || (index >= first && index <= last)).map(withoutPunctuation);
}

// Particles between a phrase and what it describes: 大模型的量化, 量化の論文.
const particles = /^[的の]|[的の]$/g;

/**
 * Drops phrases from words in scripts without spaces: 大模型量化 becomes 量化. Returns undefined if there are none, or no
 * other words.
 */
export function dropPhrases(clauses: readonly Clause[], phrases: readonly string[]): Clause[] | undefined {
  let isCut = false;
  const kept = clauses.flatMap((clause) => {
    if (clause.type !== "word" || clause.negated || !phrases.some((phrase) => clause.text.includes(phrase)))
      return [clause];
    isCut = true;
    const text = phrases.reduce((rest, phrase) => rest.replaceAll(phrase, " "), clause.text);
    return text
      .split(" ")
      .map((part) => part.replace(particles, ""))
      .flatMap((part) => (part === "" ? [] : [{ ...clause, text: part }]));
  });
  return isCut && kept.some((clause) => !isCommon(clause)) ? kept : undefined;
}

function withoutPunctuation<Some extends Clause>(clause: Some): Some {
  return clause.type === "word" ? { ...clause, text: trimEndOf(clause.text, /[?!.,;:]/) } : clause;
}
