import { correctedWords } from "./corrected-words";
import { hasPhrase } from "./find-phrase";
import { foldLetters, foldText } from "./fold-text";
import { type MatchOptions, matchWords, maxTerms, type Term, type TermMatches } from "./match-words";
import type { PaperNames } from "./paper-names";
import { listAt } from "./postings";
import type { QueryTerms } from "./query-terms";
import type { SearchIndex } from "./search-index";
import { selectBest } from "./select-best";
import { tokenTexts } from "./tokenize";

/** Classes of matches, best first. A paper of a better tier ranks higher, whatever the scores. */
export const tiers = { name: 0, nameLetters: 1, title: 2, titlePhrase: 3, allWords: 4, someWords: 5 } as const;
export type Tier = (typeof tiers)[keyof typeof tiers];

/** A found paper with its rank. */
export interface RankedPaper {
  paper: number;
  tier: Tier;
  /** Comparable only within a tier. */
  score: number;
}

/** Papers that match the words of a query. */
export interface FoundPapers {
  /** The best papers that pass the filters, best first. */
  ranked: RankedPaper[];
  /** All matching papers in the order of the data, including those that fail the filters. */
  matching: number[];
  /** The tier of the papers that are not in `ranked`. */
  tier: Tier;
  /** For each wanted term, the ids of the words that it matched. */
  matchedWords: ReadonlySet<number>[];
}

// If no paper has all words of a query, papers need this share of them, weighted by rarity.
const minShare = 0.6;
const attempts: readonly { options: MatchOptions; tier: Tier }[] = [
  { options: { typos: false, compounds: true }, tier: tiers.allWords },
  { options: { typos: true, compounds: true }, tier: tiers.allWords },
  { options: { typos: false, compounds: true }, tier: tiers.someWords },
];

/**
 * Finds papers that have all words. If none of them `passes` the filters, it tolerates typos, and then accepts papers
 * that have most of the words. Ranks at most `limit` papers.
 */
export function findPapers(
  terms: QueryTerms,
  index: SearchIndex,
  names: PaperNames,
  passes: (paper: number) => boolean,
  limit: number,
): FoundPapers {
  const isAllowed = notExcluded(terms, index);
  let first: FoundPapers = { ranked: [], matching: [], tier: tiers.allWords, matchedWords: [] };
  for (const { options, tier } of attempts) {
    const matches = matchWords(terms.wanted, index, options);
    const named = papersNamed(terms, matches, index, names);
    const matching = papersWithTerms(matches, terms.wanted.length, tier).filter(isAllowed);
    const others = [...named.keys()].filter((paper) => isAllowed(paper) && !matching.includes(paper));
    if (others.length > 0) matching.push(...others);
    if (others.length > 0) matching.sort((a, b) => a - b);
    const passing = matching.filter(passes);
    const ranked = rankPapers(passing, tier, matches, terms, index, named, limit);
    const found = { ranked, matching, tier, matchedWords: matches.matchedWords };
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

/** Returns the papers that match all of `count` terms, or most of them for the tier `someWords`. */
function papersWithTerms({ fits, rarity }: TermMatches, count: number, tier: Tier): number[] {
  const papers: number[] = [];
  const all = 2 ** count - 1;
  if (tier !== tiers.someWords) {
    for (let paper = 0; paper < fits.length; paper++) if (fits[paper] === all) papers.push(paper);
    return papers;
  }
  if (count < 2) return [];
  const minWeight = minShare * rarity.reduce((sum, weight) => sum + weight, 0);
  for (let paper = 0; paper < fits.length; paper++) {
    const fit = fits[paper] ?? 0;
    if (fit === 0) continue;
    const matched = rarity.reduce((sum, weight, position) => (fit & (1 << position) ? sum + weight : sum), 0);
    if (matched >= minWeight) papers.push(paper);
  }
  return papers;
}

/** Returns the papers whose name or title is the query, with their tier. */
function papersNamed(
  { wanted, text }: QueryTerms,
  { matchedWords }: TermMatches,
  index: SearchIndex,
  { byName, byNameLetters, byTitleLetters }: PaperNames,
): Map<number, Tier> {
  const named = new Map<number, Tier>();
  const letters = foldLetters(text);
  // The best tier comes last and overwrites the others.
  for (const [names, name, tier] of [
    [byTitleLetters, letters, tiers.title],
    [byNameLetters, letters, tiers.nameLetters],
    [byNameLetters, correctedLetters(wanted, matchedWords, index), tiers.nameLetters],
    [byName, foldText(text).trim(), tiers.name],
  ] as const) {
    for (const paper of (name !== "" && names.get(name)) || []) named.set(paper, tier);
  }
  return named;
}

/** Ranks the best of some papers. Those whose name is the query, or whose title has it, come first. */
function rankPapers(
  papers: readonly number[],
  tier: Tier,
  { scores, matchedWords }: TermMatches,
  { text }: QueryTerms,
  index: SearchIndex,
  named: ReadonlyMap<number, Tier>,
  limit: number,
): RankedPaper[] {
  const best = new Set(selectBest(papers, scores, limit));
  for (const paper of papers.length > best.size ? named.keys() : []) if (papers.includes(paper)) best.add(paper);
  const phrase = phraseOf(text, matchedWords, index);
  const tierOf = (paper: number): Tier => {
    const namedTier = named.get(paper);
    if (namedTier !== undefined) return namedTier;
    return phrase.length > 1 && hasPhrase(listAt(index.titleWords, paper), phrase) ? tiers.titlePhrase : tier;
  };
  return [...best]
    .map((paper): RankedPaper => ({ paper, tier: tierOf(paper), score: scores[paper] ?? 0 }))
    .sort((a, b) => a.tier - b.tier || b.score - a.score || a.paper - b.paper);
}

/** Returns the words of a query as a phrase. The last word may be unfinished. */
function phraseOf(
  text: string,
  matchedWords: readonly ReadonlySet<number>[],
  { vocabulary }: SearchIndex,
): Set<number>[] {
  const phrase = tokenTexts(text).map((word) => new Set([vocabulary.idOf(word)].flatMap((id) => id ?? [])));
  for (const id of matchedWords.at(-1) ?? []) phrase.at(-1)?.add(id);
  return phrase;
}

/** Returns the letters of the wanted words, with typos corrected. */
function correctedLetters(
  wanted: readonly Term[],
  matchedWords: readonly ReadonlySet<number>[],
  { vocabulary }: SearchIndex,
): string {
  const corrected = correctedWords(wanted, matchedWords, vocabulary);
  return wanted
    .flatMap((term) => (term.type === "phrase" ? term.words : (corrected.get(term.text) ?? term.text)))
    .join("");
}
