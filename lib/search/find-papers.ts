import { correctedWords } from "./corrected-words";
import { foldLetters, foldText } from "./fold-text";
import { type Looseness, matchWords, mostTerms, type Term, type WordMatches } from "./match-words";
import type { PaperNames } from "./paper-names";
import { hasPhrase } from "./phrase-places";
import { listAt } from "./postings";
import type { QueryTerms } from "./query-terms";
import type { SearchIndex } from "./search-index";
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
  /** Best first. */
  ranked: RankedPaper[];
  /** For each wanted term, the words of the collection that it was taken for. */
  takenFor: ReadonlySet<number>[];
}

// Of a query of several words that no paper has all of, this share must be there, weighed by how rare the words are.
const leastShare = 0.6;
// Titles are compared word by word for the best papers only.
const phraseChecks = 300;

const attempts: readonly { looseness: Looseness; tier: Tier }[] = [
  { looseness: { slips: false, compounds: true }, tier: tiers.allWords },
  { looseness: { slips: true, compounds: true }, tier: tiers.allWords },
  { looseness: { slips: false, compounds: true }, tier: tiers.someWords },
];

/**
 * The papers that fit words, best first: all words must occur. While no paper that `passes` the filters has them all,
 * words a slip away count too, and then papers that have most of the words.
 */
export function findPapers(
  terms: QueryTerms,
  index: SearchIndex,
  names: PaperNames,
  passes: (paper: number) => boolean,
): FoundPapers {
  const isOpen = openPapers(terms, index);
  let first: FoundPapers = { ranked: [], takenFor: [] };
  for (const { looseness, tier } of attempts) {
    const matches = matchWords(terms.wanted, index, looseness);
    const fitting = papersThatFit(matches, terms.wanted.length, tier).filter(isOpen);
    const ranked = rankPapers(fitting, tier, matches, terms, index, names, isOpen);
    const found = { ranked, takenFor: matches.takenFor };
    if (ranked.some(({ paper }) => passes(paper))) return found;
    // What the words alone find, other filters may let through.
    if (first.ranked.length === 0) first = found;
  }
  return first;
}

/** A test for papers that a query does not exclude. */
function openPapers({ wanted, unwanted, text }: QueryTerms, index: SearchIndex): (paper: number) => boolean {
  // Signs alone, such as emoji: something is asked for, and nothing has it.
  if (wanted.length === 0 && text !== "") return () => false;
  const { fits } = matchWords(unwanted.slice(0, mostTerms), index, { slips: false, compounds: false });
  return (paper) => fits[paper] === 0;
}

/** Papers that have all of `count` terms, or most for the tier of such papers. */
function papersThatFit({ fits, rarity }: WordMatches, count: number, tier: Tier): number[] {
  const places = [...fits.keys()];
  if (tier !== tiers.someWords) {
    const all = 2 ** count - 1;
    return places.filter((paper) => fits[paper] === all);
  }
  if (count < 2) return [];
  const least = leastShare * rarity.reduce((sum, weight) => sum + weight, 0);
  return places.filter((paper) => {
    const fit = fits[paper] ?? 0;
    if (fit === 0) return false;
    const share = rarity.reduce((sum, weight, place) => (fit & (1 << place) ? sum + weight : sum), 0);
    return share >= least;
  });
}

/** Puts papers that fit in order, and raises those that are called as the query says. */
function rankPapers(
  fitting: readonly number[],
  tier: Tier,
  { scores, takenFor }: WordMatches,
  { wanted, text }: QueryTerms,
  index: SearchIndex,
  { byName, byNameLetters, byTitleLetters }: PaperNames,
  isOpen: (paper: number) => boolean,
): RankedPaper[] {
  const ranked = new Map<number, RankedPaper>();
  const rank = (paper: number, better: Tier) => {
    const former = ranked.get(paper);
    if (!former) ranked.set(paper, { paper, tier: better, score: scores[paper] ?? 0 });
    else if (better < former.tier) former.tier = better;
  };
  const inOrder = () => [...ranked.values()].sort((a, b) => a.tier - b.tier || b.score - a.score || a.paper - b.paper);
  for (const paper of fitting) rank(paper, tier);
  const phrase = phraseOf(text, takenFor, index);
  if (phrase.length > 1) {
    for (const { paper } of inOrder().slice(0, phraseChecks)) {
      if (hasPhrase(listAt(index.titleWords, paper), phrase)) rank(paper, tiers.titlePhrase);
    }
  }
  const called = (names: PaperNames[keyof PaperNames], name: string, better: Tier) => {
    for (const paper of (name !== "" && names.get(name)) || []) if (isOpen(paper)) rank(paper, better);
  };
  const letters = foldLetters(text);
  called(byTitleLetters, letters, tiers.title);
  called(byNameLetters, letters, tiers.nameLetters);
  called(byNameLetters, correctedLetters(wanted, takenFor, index), tiers.nameLetters);
  called(byName, foldText(text).trim(), tiers.name);
  return inOrder();
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
