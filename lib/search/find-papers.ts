import { foldLetters, foldText } from "./fold-text";
import { matchWords, mostTerms, type Term, titleHasPhrase, type WordMatches } from "./match-words";
import type { QueryTerms } from "./query-terms";
import { namesAt, type SearchIndex } from "./search-index";
import { tokenTexts } from "./tokenize";

/** Papers by what they are called. */
export interface PaperNames {
  /** Papers by short name, arXiv id and id, folded with punctuation. */
  byName: ReadonlyMap<string, readonly number[]>;
  /** The same by letters and digits alone. */
  byNameLetters: ReadonlyMap<string, readonly number[]>;
  /** Papers by the letters and digits of their titles. */
  byTitle: ReadonlyMap<string, readonly number[]>;
}

/** How well a paper fits, in steps that no score can make up for; the lower, the better. */
export const tiers = { name: 0, nameLetters: 1, title: 2, titlePhrase: 3, allWords: 4, someWords: 5 } as const;
export type Tier = (typeof tiers)[keyof typeof tiers];

/** A paper that was found. */
export interface RankedPaper {
  paper: number;
  tier: Tier;
  score: number;
}

/** What the words of a query found, filters left aside. */
export interface FoundPapers {
  /** Best first. */
  ranked: RankedPaper[];
  matches: WordMatches;
  /** Whether words were taken for others that are a slip away, or not all of them were found. */
  isLoose: boolean;
}

// Of a query of several words that no paper has all of, this share must be there, weighed by how rare the words are.
const leastShare = 0.6;
// Titles are compared word by word for the best papers only.
const phraseChecks = 300;

/** Reads what papers are called. */
export function preparePaperNames({ data, size }: SearchIndex): PaperNames {
  const byName = new Map<string, number[]>();
  const byNameLetters = new Map<string, number[]>();
  const byTitle = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, paper: number) => {
    const papers = map.get(key);
    if (!papers) map.set(key, [paper]);
    else if (!papers.includes(paper)) papers.push(paper);
  };
  for (let paper = 0; paper < size; paper++) {
    for (const name of namesAt(data.papers, paper)) {
      add(byName, foldText(name), paper);
      add(byNameLetters, foldLetters(name), paper);
    }
    add(byTitle, foldLetters(data.papers.title[paper] ?? ""), paper);
  }
  return { byName, byNameLetters, byTitle };
}

/**
 * The papers that fit words, best first: all words must occur. While nothing has them all, words a slip away count too,
 * and then papers that have most of the words. `passes` says whether a paper may be found at all.
 */
export function findPapers(
  { wanted, unwanted, text }: QueryTerms,
  index: SearchIndex,
  names: PaperNames,
  passes: (paper: number) => boolean,
): FoundPapers {
  const isUnwanted = findUnwanted(unwanted, index);
  // Signs alone, such as emoji: something is asked for, and nothing has it.
  const isSigns = wanted.length === 0 && text !== "";
  const isOpen = (paper: number) => !isSigns && !isUnwanted(paper);
  const attempts = [
    { looseness: { slips: false, compounds: true }, some: false },
    { looseness: { slips: true, compounds: true }, some: false },
    { looseness: { slips: false, compounds: true }, some: true },
  ];
  let found: FoundPapers | undefined;
  for (const [attempt, { looseness, some }] of attempts.entries()) {
    const matches = matchWords(wanted, index, looseness);
    const fitting = some
      ? papersWithMost(matches, wanted.length, isOpen)
      : papersWithAll(matches, wanted.length, isOpen);
    const ranked = rankPapers(
      fitting,
      some ? tiers.someWords : tiers.allWords,
      matches,
      { text, meant: meantLetters(wanted, matches, index) },
      index,
      names,
      isOpen,
    );
    found = { ranked, matches, isLoose: attempt > 0 };
    if (ranked.some(({ paper }) => passes(paper))) break;
  }
  return found ?? { ranked: [], matches: matchWords([], index, { slips: false, compounds: false }), isLoose: false };
}

function findUnwanted(unwanted: readonly Term[], index: SearchIndex): (paper: number) => boolean {
  if (unwanted.length === 0) return () => false;
  const { fits } = matchWords(unwanted.slice(0, mostTerms), index, { slips: false, compounds: false });
  return (paper) => fits[paper] !== 0;
}

function papersWithAll({ fits }: WordMatches, count: number, isOpen: (paper: number) => boolean): number[] {
  const all = 2 ** count - 1;
  const papers: number[] = [];
  for (let paper = 0; paper < fits.length; paper++) if (fits[paper] === all && isOpen(paper)) papers.push(paper);
  return papers;
}

function papersWithMost({ fits, rarity }: WordMatches, count: number, isOpen: (paper: number) => boolean): number[] {
  if (count < 2) return [];
  const least = leastShare * rarity.reduce((sum, weight) => sum + weight, 0);
  const papers: number[] = [];
  for (let paper = 0; paper < fits.length; paper++) {
    const fit = fits[paper] ?? 0;
    if (fit === 0 || !isOpen(paper)) continue;
    let share = 0;
    for (const [place, weight] of rarity.entries()) if (fit & (1 << place)) share += weight;
    if (share >= least) papers.push(paper);
  }
  return papers;
}

function rankPapers(
  fitting: readonly number[],
  tier: Tier,
  { scores, takenFor }: WordMatches,
  { text, meant }: { text: string; meant: string },
  index: SearchIndex,
  { byName, byNameLetters, byTitle }: PaperNames,
  isOpen: (paper: number) => boolean,
): RankedPaper[] {
  const ranked = new Map<number, RankedPaper>();
  const rank = (paper: number, better: Tier) => {
    const former = ranked.get(paper);
    if (former) former.tier = former.tier < better ? former.tier : better;
    else ranked.set(paper, { paper, tier: better, score: scores[paper] ?? 0 });
  };
  for (const paper of fitting) rank(paper, tier);
  const byScore = (a: RankedPaper, b: RankedPaper) => a.tier - b.tier || b.score - a.score || a.paper - b.paper;
  const words = tokenTexts(text);
  if (words.length > 1) {
    const phrase = words.map((word) => {
      const id = index.vocabulary.idOf(word);
      return new Set(id === undefined ? [] : [id]);
    });
    // The last word may be unfinished.
    for (const id of takenFor.at(-1) ?? []) phrase.at(-1)?.add(id);
    for (const { paper } of [...ranked.values()].sort(byScore).slice(0, phraseChecks)) {
      if (titleHasPhrase(index, paper, phrase)) rank(paper, tiers.titlePhrase);
    }
  }
  const letters = foldLetters(text);
  if (letters !== "") {
    for (const paper of (byTitle.get(letters) ?? []).filter(isOpen)) rank(paper, tiers.title);
    for (const paper of (byNameLetters.get(letters) ?? []).filter(isOpen)) rank(paper, tiers.nameLetters);
    for (const paper of (byNameLetters.get(meant) ?? []).filter(isOpen)) rank(paper, tiers.nameLetters);
    for (const paper of (byName.get(foldText(text).trim()) ?? []).filter(isOpen)) rank(paper, tiers.name);
  }
  return [...ranked.values()].sort(byScore);
}

/** The letters of a query with each word that the collection does not know as the nearest that it does know. */
function meantLetters(wanted: readonly Term[], { takenFor }: WordMatches, { vocabulary }: SearchIndex): string {
  return wanted
    .flatMap((term, place) => {
      if (term.type === "phrase") return term.words;
      const [nearest] = vocabulary.idOf(term.text) === undefined ? (takenFor[place] ?? []) : [];
      return nearest === undefined ? term.text : vocabulary.wordAt(nearest);
    })
    .join("");
}
