import { countBits } from "./count-bits";
import type { TermMatches } from "./match-words";

// If no paper has all words of a query, papers need this share of them, weighted by rarity.
const minShare = 0.6;
// A query with fewer words has no words to spare.
const minWords = 5;
const maxUnknownShare = 1 / 3;
const distinctiveShare = 0.4;
const shareOfBest = 0.8;

/** Returns the papers that match all of `count` terms. */
export function papersWithAll({ fits }: TermMatches, count: number): number[] {
  const papers: number[] = [];
  const all = 2 ** count - 1;
  for (let paper = 0; paper < fits.length; paper++) if (fits[paper] === all) papers.push(paper);
  return papers;
}

/** Returns the papers that match most of `count` terms, weighted by rarity. */
export function papersWithMost(matches: TermMatches, count: number): number[] {
  if (count < 2) return [];
  const minWeight = minShare * sum(matches.rarity);
  return weighPapers(matches).flatMap(([paper, weight]) => (weight >= minWeight ? paper : []));
}

/**
 * Returns the papers that match the most distinctive of many terms: at least two of them, and nearly as many as the best
 * paper. A few terms may be unknown to the index.
 */
export function papersWithDistinctive(matches: TermMatches, count: number): number[] {
  const isKnown = (position: number) => matches.matchedWords[position]?.size !== 0;
  const known = matches.rarity.filter((_, position) => isKnown(position));
  if (count < minWords || count - known.length > maxUnknownShare * count) return [];
  const weighed = weighPapers(matches).filter(([paper]) => countBits(matches.fits[paper] ?? 0) > 1);
  const best = weighed.reduce((max, [, weight]) => Math.max(max, weight), distinctiveShare * sum(known));
  return weighed.flatMap(([paper, weight]) => (weight >= shareOfBest * best ? paper : []));
}

/** Returns the papers that match any term, with the total weight of their terms. */
function weighPapers({ fits, rarity }: TermMatches): [paper: number, weight: number][] {
  const weighed: [number, number][] = [];
  for (let paper = 0; paper < fits.length; paper++) {
    const fit = fits[paper] ?? 0;
    if (fit !== 0) weighed.push([paper, sum(rarity.filter((_, position) => fit & (1 << position)))]);
  }
  return weighed;
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}
