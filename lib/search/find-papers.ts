import { hasPhrase } from "./find-phrase";
import { knownWorks } from "./known-works";
import { type MatchOptions, matchWords, maxTerms, type TermMatches } from "./match-words";
import { papersNamed } from "./named-papers";
import type { PaperNames } from "./paper-names";
import { papersWithAll, papersWithDistinctive, papersWithMost } from "./papers-with-terms";
import { listAt } from "./postings";
import type { QueryTerms } from "./query-terms";
import type { SearchIndex } from "./search-index";
import { selectBest } from "./select-best";
import { type Tier, tiers } from "./tiers";
import { tokenTexts } from "./tokenize";
import { exactMatch, occurs } from "./word-matches";

/** A found paper with its rank. */
export interface RankedPaper {
  paper: number;
  tier: Tier;
  /** Comparable only within a tier. */
  score: number;
  /** Rank among the known works of the query, from 0; undefined for other papers. */
  knownRank?: number;
}

/** Papers that match the words of a query. */
export interface FoundPapers {
  /** The best papers that pass the filters, best first. */
  ranked: RankedPaper[];
  /** All matching papers in the order of the data, including those that fail the filters. */
  matching: number[];
  /** The tier of the papers that are not in `ranked`. */
  tier: Tier;
  /** Whether the papers have all words of the query without typos, and the query excludes no words. */
  isExact: boolean;
  /** For each wanted term, the ids of the words that it matched. */
  matchedWords: ReadonlySet<number>[];
  /** For each wanted term, how rare it is, as in `TermMatches`. */
  rarity: readonly number[];
  /** The positions of the wanted terms that the best paper has, if no paper has all of them. */
  usedTerms: number[] | undefined;
  /** The papers that only the name of an author matches, if others match too. */
  byAuthor: ReadonlySet<number>;
}

const exactly: MatchOptions = { typos: false, compounds: true };
// Without all words, a word with more typos is probably another word.
const strictly: MatchOptions = { ...exactly, maxEdits: 1 };
const attempts: readonly { options: MatchOptions; select: typeof papersWithAll; tier: Tier }[] = [
  { options: exactly, select: papersWithAll, tier: tiers.allWords },
  { options: { typos: true, compounds: true }, select: papersWithAll, tier: tiers.allWords },
  { options: strictly, select: papersWithMost, tier: tiers.someWords },
  { options: strictly, select: papersWithDistinctive, tier: tiers.someWords },
];

/**
 * Finds papers that have all words. If none of them `passes` the filters, it tolerates typos, and then accepts papers
 * that have most of the words, or the most distinctive words of a long query. Ranks at most `limit` papers.
 */
export function findPapers(
  terms: QueryTerms,
  index: SearchIndex,
  names: PaperNames,
  passes: (paper: number) => boolean,
  limit: number,
): FoundPapers {
  const isAllowed = notExcluded(terms, index);
  let first: FoundPapers = {
    ranked: [],
    matching: [],
    tier: tiers.allWords,
    isExact: false,
    matchedWords: [],
    rarity: [],
    usedTerms: undefined,
    byAuthor: new Set(),
  };
  let matches: TermMatches | undefined;
  let matchedWith: MatchOptions | undefined;
  for (const { options, select, tier } of attempts) {
    // The last attempts only select differently.
    if (!matches || options !== matchedWith) matches = matchWords(terms.wanted, index, options);
    matchedWith = options;
    const named = papersNamed(terms, matches, index, names);
    const matching = select(matches, terms.wanted.length).filter(isAllowed);
    const others = [...named.keys()].filter((paper) => isAllowed(paper) && !matching.includes(paper));
    if (others.length > 0) matching.push(...others);
    if (others.length > 0) matching.sort((a, b) => a - b);
    const passing = matching.filter(passes);
    const ranked = rankPapers(passing, tier, matches, terms, index, named, limit);
    const found = {
      ranked,
      matching,
      tier,
      isExact: options === exactly && ranked.length > 0 && isKnown(terms, index),
      matchedWords: matches.matchedWords,
      rarity: matches.rarity,
      usedTerms: tier === tiers.someWords ? termsIn(matches, ranked[0]) : undefined,
      byAuthor: papersByAuthor(passing, matches, terms.wanted.length),
    };
    if (ranked.length > 0) return found;
    // If no attempt finds papers that pass, facets count the first matches, so that the reader can change the filters.
    if (first.matching.length === 0) first = found;
  }
  return first;
}

/** Returns a test for papers that a query does not exclude. */
function notExcluded({ wanted, unwanted, text }: QueryTerms, index: SearchIndex): (paper: number) => boolean {
  // A query of symbols only, such as emoji, matches nothing.
  if (wanted.length === 0 && text !== "") return () => false;
  if (unwanted.length === 0) return () => true;
  const { fits } = matchWords(unwanted.slice(0, maxTerms), index, { typos: false, compounds: false });
  return (paper) => fits[paper] === 0;
}

function isKnown({ wanted, unwanted }: QueryTerms, { vocabulary }: SearchIndex): boolean {
  return unwanted.length === 0 && wanted.every((term) => term.type === "phrase" || occurs(term.text, vocabulary));
}

/** Returns the positions of the terms that a paper has; undefined for a paper that its name or title identifies. */
function termsIn({ fits, rarity }: TermMatches, best: RankedPaper | undefined): number[] | undefined {
  if (best?.tier !== tiers.someWords) return undefined;
  return [...rarity.keys()].filter((position) => (fits[best.paper] ?? 0) & (1 << position));
}

/** Returns the papers that match only by the name of an author, if some paper matches in other fields. */
function papersByAuthor(
  papers: readonly number[],
  { fits, otherFits, exactFits }: TermMatches,
  count: number,
): ReadonlySet<number> {
  const all = 2 ** count - 1;
  if (count === 0 || !papers.some((paper) => exactFits[paper] === all)) return new Set();
  return new Set(papers.filter((paper) => fits[paper] === all && otherFits[paper] === 0));
}

/**
 * Ranks the best of some papers. Those whose name is the query, or whose title has it, come first. Known works on a
 * phrase count like titles with it.
 */
function rankPapers(
  papers: readonly number[],
  tier: Tier,
  { scores, matchedWords }: TermMatches,
  { text }: QueryTerms,
  index: SearchIndex,
  named: ReadonlyMap<number, Tier>,
  limit: number,
): RankedPaper[] {
  const weighted = scores.map((score, paper) => score * (index.standing[paper] ?? 1));
  const best = new Set(selectBest(papers, weighted, limit));
  for (const paper of papers.length > best.size ? named.keys() : []) if (papers.includes(paper)) best.add(paper);
  const phrase = phraseOf(text, matchedWords, index);
  const known = new Map(knownWorks([...best], phrase, scores, index).map((paper, rank) => [paper, rank]));
  const tierOf = (paper: number): Tier => {
    const namedTier = named.get(paper);
    if (namedTier !== undefined) return namedTier;
    const hasTitle = phrase.length > 1 && (known.has(paper) || hasPhrase(listAt(index.titleWords, paper), phrase));
    return hasTitle ? tiers.titlePhrase : tier;
  };
  return [...best]
    .map((paper): RankedPaper => {
      const knownRank = known.get(paper);
      return { paper, tier: tierOf(paper), score: weighted[paper] ?? 0, ...(knownRank !== undefined && { knownRank }) };
    })
    .sort((a, b) => a.tier - b.tier || b.score - a.score || a.paper - b.paper);
}

/** Returns the words of a query as a phrase. The last word may be unfinished. */
function phraseOf(
  text: string,
  matchedWords: readonly ReadonlySet<number>[],
  { vocabulary }: SearchIndex,
): Set<number>[] {
  const phrase = tokenTexts(text).map((word) => exactMatch(word, vocabulary));
  for (const id of matchedWords.at(-1) ?? []) phrase.at(-1)?.add(id);
  return phrase;
}
