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

/** How well a paper fits, in steps that no score can make up for; the lower, the better. */
export const tiers = { name: 0, nameLetters: 1, title: 2, titlePhrase: 3, allWords: 4, someWords: 5 } as const;
export type Tier = (typeof tiers)[keyof typeof tiers];

/** A paper that was found. */
export interface RankedPaper {
  paper: number;
  tier: Tier;
  /** Comparable within the tier only. */
  score: number;
}

/** What the words of a query found, filters left aside. */
export interface FoundPapers {
  /** The best of those that pass the filters, best first. */
  ranked: RankedPaper[];
  /** All that fit, whether they pass the filters or not, in the order of the data. */
  fitting: number[];
  /** The tier of those that are not among the best. */
  tier: Tier;
  /** For each wanted term, the words of the collection that it was taken for. */
  takenFor: ReadonlySet<number>[];
}

// Of a query of several words that no paper has all of, this share must be there, weighed by how rare the words are.
const leastShare = 0.6;
const attempts: readonly { looseness: MatchOptions; tier: Tier }[] = [
  { looseness: { typos: false, compounds: true }, tier: tiers.allWords },
  { looseness: { typos: true, compounds: true }, tier: tiers.allWords },
  { looseness: { typos: false, compounds: true }, tier: tiers.someWords },
];

/**
 * The papers that fit words, best first: all words must occur. While no paper that `passes` the filters has them all,
 * words a slip away count too, and then papers that have most of the words. At most `most` papers are put in order.
 */
export function findPapers(
  terms: QueryTerms,
  index: SearchIndex,
  names: PaperNames,
  passes: (paper: number) => boolean,
  most: number,
): FoundPapers {
  const isOpen = openPapers(terms, index);
  let first: FoundPapers = { ranked: [], fitting: [], tier: tiers.allWords, takenFor: [] };
  for (const { looseness, tier } of attempts) {
    const matches = matchWords(terms.wanted, index, looseness);
    const called = papersCalled(terms, matches, index, names);
    const fitting = papersThatFit(matches, terms.wanted.length, tier).filter(isOpen);
    const others = [...called.keys()].filter((paper) => isOpen(paper) && !fitting.includes(paper));
    if (others.length > 0) fitting.push(...others);
    if (others.length > 0) fitting.sort((a, b) => a - b);
    const passing = fitting.filter(passes);
    const ranked = rankPapers(passing, tier, matches, terms, index, called, most);
    const found = { ranked, fitting, tier, takenFor: matches.matchedWords };
    if (ranked.length > 0) return found;
    // What the words alone find, other filters may let through.
    if (first.fitting.length === 0) first = found;
  }
  return first;
}

/** A test for papers that a query does not exclude. */
function openPapers({ wanted, unwanted, text }: QueryTerms, index: SearchIndex): (paper: number) => boolean {
  // Signs alone, such as emoji: something is asked for, and nothing has it.
  if (wanted.length === 0 && text !== "") return () => false;
  if (unwanted.length === 0) return () => true;
  const { fits } = matchWords(unwanted.slice(0, maxTerms), index, { typos: false, compounds: false });
  return (paper) => fits[paper] === 0;
}

/** Papers that have all of `count` terms, or most for the tier of such papers. */
function papersThatFit({ fits, rarity }: TermMatches, count: number, tier: Tier): number[] {
  const papers: number[] = [];
  const all = 2 ** count - 1;
  if (tier !== tiers.someWords) {
    for (let paper = 0; paper < fits.length; paper++) if (fits[paper] === all) papers.push(paper);
    return papers;
  }
  if (count < 2) return [];
  const least = leastShare * rarity.reduce((sum, weight) => sum + weight, 0);
  for (let paper = 0; paper < fits.length; paper++) {
    const fit = fits[paper] ?? 0;
    if (fit === 0) continue;
    const share = rarity.reduce((sum, weight, place) => (fit & (1 << place) ? sum + weight : sum), 0);
    if (share >= least) papers.push(paper);
  }
  return papers;
}

/** Papers that are called as the query says, with the tier that this gives them. */
function papersCalled(
  { wanted, text }: QueryTerms,
  { matchedWords: takenFor }: TermMatches,
  index: SearchIndex,
  { byName, byNameLetters, byTitleLetters }: PaperNames,
): Map<number, Tier> {
  const called = new Map<number, Tier>();
  const letters = foldLetters(text);
  // The best tier last: it overwrites.
  for (const [names, name, tier] of [
    [byTitleLetters, letters, tiers.title],
    [byNameLetters, letters, tiers.nameLetters],
    [byNameLetters, correctedLetters(wanted, takenFor, index), tiers.nameLetters],
    [byName, foldText(text).trim(), tiers.name],
  ] as const) {
    for (const paper of (name !== "" && names.get(name)) || []) called.set(paper, tier);
  }
  return called;
}

/** Puts the best of some papers in order; those that are called as the query says, or have it in the title, come first. */
function rankPapers(
  papers: readonly number[],
  tier: Tier,
  { scores, matchedWords: takenFor }: TermMatches,
  { text }: QueryTerms,
  index: SearchIndex,
  called: ReadonlyMap<number, Tier>,
  most: number,
): RankedPaper[] {
  const best = new Set(selectBest(papers, scores, most));
  for (const paper of papers.length > best.size ? called.keys() : []) if (papers.includes(paper)) best.add(paper);
  const phrase = phraseOf(text, takenFor, index);
  const tierOf = (paper: number): Tier => {
    const name = called.get(paper);
    if (name !== undefined) return name;
    return phrase.length > 1 && hasPhrase(listAt(index.titleWords, paper), phrase) ? tiers.titlePhrase : tier;
  };
  return [...best]
    .map((paper): RankedPaper => ({ paper, tier: tierOf(paper), score: scores[paper] ?? 0 }))
    .sort((a, b) => a.tier - b.tier || b.score - a.score || a.paper - b.paper);
}

/** The words of a query as a phrase; the last one may be unfinished. */
function phraseOf(text: string, takenFor: readonly ReadonlySet<number>[], { vocabulary }: SearchIndex): Set<number>[] {
  const phrase = tokenTexts(text).map((word) => new Set([vocabulary.idOf(word)].flatMap((id) => id ?? [])));
  for (const id of takenFor.at(-1) ?? []) phrase.at(-1)?.add(id);
  return phrase;
}

/** The letters of the words that were looked for, slips mended. */
function correctedLetters(
  wanted: readonly Term[],
  takenFor: readonly ReadonlySet<number>[],
  { vocabulary }: SearchIndex,
): string {
  const corrected = correctedWords(wanted, takenFor, vocabulary);
  return wanted
    .flatMap((term) => (term.type === "phrase" ? term.words : (corrected.get(term.text) ?? term.text)))
    .join("");
}
