import { fillerWords, genericWords, kindWords } from "./filler-words";
import type { EntryNames, FoundEntry } from "./find-entries";
import { type FoundPapers, findPapers } from "./find-papers";
import { itemsWithPhrase } from "./find-phrase";
import { foldLetters } from "./fold-text";
import { matchWords } from "./match-words";
import { papersNamed } from "./named-papers";
import { boostAuthors } from "./order-papers";
import type { PaperNames } from "./paper-names";
import { dropPhrases, dropWords, hasAnd, splitAtOr, splitAtSeparators, splitAtSpaces } from "./query/alternatives";
import type { Clause, ParsedQuery } from "./query/parse-query";
import { type QueryTerms, termsOf } from "./query-terms";
import { wholeName } from "./search-fields";
import type { SearchIndex } from "./search-index";
import { stopWords } from "./stop-words";
import { tiers } from "./tiers";
import { tokenTexts } from "./tokenize";
import { splitVenueYears } from "./venue-years";
import { exactMatch } from "./word-matches";

/** The index and the names that search uses. */
export interface SearchContext {
  index: SearchIndex;
  paperNames: PaperNames;
  entryNames: EntryNames;
  /** Names of venues that are one word. */
  venues: ReadonlySet<string>;
  /** Filler words in scripts without spaces. */
  fillerPhrases: readonly string[];
}

/** The results of the alternatives of a query. */
export interface FoundAlternatives {
  results: FoundResults[];
  /** Whether each word was searched alone, because no paper has all of them. */
  isSplit: boolean;
}

/** What a query, or one of its alternatives, finds. */
export interface FoundResults {
  terms: QueryTerms;
  papers: FoundPapers;
  entries: FoundEntry[];
  /** The words that were searched, if some of the query were left out. */
  shown: string | undefined;
}

/** Which papers pass the filters, and how many papers to rank. */
interface Wanted {
  passes: (paper: number) => boolean;
  limit: number;
}

/**
 * Finds the results of each alternative of a query. Alternatives are separated by `OR`. A list of names, such as
 * "GPTQ, AWQ", has alternatives as well, and so has a list of words that no paper has together.
 */
export function findResults(parsed: ParsedQuery, context: SearchContext, wanted: Wanted): FoundAlternatives {
  let isSplit = false;
  const find = (clauses: readonly Clause[]) => findWords(clauses, context, wanted);
  const isName = (clauses: readonly Clause[]) => {
    const letters = foldLetters(textOf(clauses));
    return context.paperNames.byNameLetters.has(letters) || context.entryNames.isFramework(letters);
  };
  // An entry that a name only resembles would precede the papers of all names.
  const findName = (clauses: readonly Clause[]): FoundResults => {
    const found = find(clauses);
    return { ...found, entries: found.entries.filter(({ fit }) => fit >= wholeName) };
  };
  const results = splitAtOr(parsed).flatMap((clauses) => {
    const names = splitAtSeparators(dropWords(clauses, fillerWords, stopWords) ?? clauses);
    if (names.length > 1 && names.every(isName)) return names.map(findName);
    const whole = find(clauses);
    const words = splitAtSpaces(clauses);
    const areNames = words.length > 1 && words.every(isName);
    // The papers of the names belong to those that compare them, unless the reader insists on all words.
    if (hasAllWords(whole))
      return areNames && !hasAnd(parsed) ? [whole, ...words.map(findName).map(onlyNamed)] : [whole];
    if (areNames) {
      isSplit = true;
      return words.map(findName);
    }
    const parts = splitAtSeparators(clauses);
    const each = parts.length > 1 ? parts.map(find) : [];
    return each.length > 0 && each.every(hasAllWords) ? each : [whole];
  });
  return { results, isSplit };
}

/** Leaves only the papers whose name or title is the query. */
function onlyNamed({ papers, ...found }: FoundResults): FoundResults {
  const ranked = papers.ranked.filter(({ tier }) => tier <= tiers.title);
  const matching = ranked.map(({ paper }) => paper).sort((a, b) => a - b);
  return { ...found, papers: { ...papers, ranked, matching, byAuthor: new Set() } };
}

function hasAllWords({ papers }: FoundResults): boolean {
  return papers.ranked.length > 0 && papers.tier !== tiers.someWords;
}

function textOf(clauses: readonly Clause[]): string {
  return clauses.flatMap((clause) => (clause.type === "filter" || clause.negated ? [] : clause.text)).join(" ");
}

/** Finds the papers and entries with the words of a query, without filler words if it has others. */
function findWords(clauses: readonly Clause[], context: SearchContext, wanted: Wanted): FoundResults {
  const cut = dropPhrases(clauses, context.fillerPhrases);
  const others = dropWords(cut ?? clauses, fillerWords, stopWords) ?? cut;
  const core = others && (dropWords(others, genericWords, stopWords) ?? others);
  if (core && needsFillers(readTerms(clauses, context), context)) return findTerms(clauses, context, wanted);
  const found = findTerms(core ?? clauses, context, wanted, core !== undefined);
  const rest = hasAllWords(found) ? undefined : dropWords(core ?? clauses, kindWords, stopWords);
  const withoutKind = rest && findTerms(rest, context, wanted, true);
  return withoutKind && hasAllWords(withoutKind) ? withoutKind : found;
}

function readTerms(clauses: readonly Clause[], { venues }: SearchContext): QueryTerms {
  const terms = termsOf({ clauses: [...clauses] });
  return { ...terms, wanted: splitVenueYears(terms.wanted, venues) };
}

/** Finds the papers and entries with the words of some clauses. `isPart` tells that the query has more clauses. */
function findTerms(
  clauses: readonly Clause[],
  context: SearchContext,
  { passes, limit }: Wanted,
  isPart = false,
): FoundResults {
  const { index, paperNames } = context;
  const terms = readTerms(clauses, context);
  const papers = findPapers(terms, index, paperNames, passes, limit);
  const { usedTerms = [...terms.wanted.keys()] } = papers;
  const isLess = usedTerms.length < terms.wanted.length;
  const entries = findEntries(terms, papers, usedTerms, { isPart, ...context });
  const ranked = boostAuthors(papers.ranked, entries, index);
  // The papers of an author whose whole name is the query are no side results.
  const byAuthor = new Set(papers.byAuthor);
  for (const { paper, tier } of ranked) if (tier <= tiers.titlePhrase) byAuthor.delete(paper);
  return {
    terms,
    papers: { ...papers, ranked, byAuthor },
    entries,
    shown: isLess ? printTerms(terms, usedTerms) : isPart ? terms.text : undefined,
  };
}

// A term is common if more than one paper in five has it.
const commonRarity = Math.log(1 + 5);
// Entries that some of the words name are a little less certain.
const partFactor = 0.9;

/**
 * Finds the entries that the used terms name. For a part of a query, such as a question, also finds those that the terms
 * name without common words such as "model".
 */
function findEntries(
  terms: QueryTerms,
  { matchedWords, rarity }: FoundPapers,
  used: readonly number[],
  { entryNames, isPart }: SearchContext & { isPart: boolean },
): FoundEntry[] {
  const find = (positions: readonly number[]) =>
    entryNames.find(
      {
        wanted: positions.flatMap((position) => terms.wanted[position] ?? []),
        text: positions.length === terms.wanted.length ? terms.text : printTerms(terms, positions),
      },
      positions.map((position) => matchedWords[position] ?? new Set<number>()),
    );
  const entries = find(used);
  const rare = used.filter((position) => (rarity[position] ?? 0) > commonRarity);
  const isNamed = entries.some(({ kind }) => kind !== "author");
  if (!isPart || isNamed || rare.length === 0 || rare.length === used.length) return entries;
  return [...entries, ...find(rare).map((entry) => ({ ...entry, fit: entry.fit * partFactor }))];
}

/** Returns whether a query with filler words is a name, a title or a phrase in a title. */
function needsFillers(terms: QueryTerms, { index, paperNames, entryNames }: SearchContext): boolean {
  const matches = matchWords(terms.wanted, index, { typos: false, compounds: true });
  if (papersNamed(terms, matches, index, paperNames).size > 0) return true;
  if (entryNames.find(terms, matches.matchedWords).some(({ fit }) => fit >= wholeName)) return true;
  const title = index.fields.find(({ field }) => field === "title");
  const phrase = tokenTexts(terms.text).map((word) => exactMatch(word, index.vocabulary));
  return title !== undefined && phrase.length > 1 && itemsWithPhrase(title, phrase).length > 0;
}

function printTerms({ wanted }: QueryTerms, positions: readonly number[]): string {
  return wanted
    .filter((_, position) => positions.includes(position))
    .map((term) => (term.type === "phrase" ? `"${term.words.join(" ")}"` : term.text))
    .join(" ");
}
