import type { FoundEntry } from "./find-entries";
import type { FoundPapers, RankedPaper } from "./find-papers";
import type { QueryTerms } from "./query-terms";
import { rankWithFuse } from "./rank-with-fuse";
import type { SearchIndex } from "./search-index";
import type { SortOrder } from "./search-request";
import { tiers } from "./tiers";

/** A paper with its relevance, as described at `PaperHit.score`. */
export interface ScoredPaper {
  paper: number;
  score: number;
}

// The minimum fit of an author's name, so that a name with a typo counts. A query that covers less is too ambiguous.
const authorFit = 0.9;
/** Number of the best papers that fuse.js ranks again. */
export const rerankedPapers = 32;
// The constant of reciprocal rank fusion. The smaller it is, the more the first ranks count.
const rankConstant = 8;
// The share of the ranking by names in the score of papers whose titles contain the query.
const namedShare = 0.2;

/** Moves the papers of authors whose name is the query to the tier of titles that contain the query. */
export function boostAuthors(
  ranked: readonly RankedPaper[],
  entries: readonly FoundEntry[],
  { data }: SearchIndex,
): RankedPaper[] {
  const named = new Set(
    entries.flatMap(({ kind, fit, entry }) => (kind === "author" && fit >= authorFit ? entry : [])),
  );
  const isNamed = ({ paper }: RankedPaper) => (data.papers.authors[paper] ?? []).some((author) => named.has(author));
  return ranked
    .map((found) => (found.tier > tiers.titlePhrase && isNamed(found) ? { ...found, tier: tiers.titlePhrase } : found))
    .sort((a, b) => a.tier - b.tier);
}

/**
 * Scores papers, best first. Within a tier, it merges the given ranking with that of fuse.js for the best papers, by
 * reciprocal rank fusion (https://doi.org/10.1145/1571941.1572114). Among papers whose titles all contain the query,
 * the ranking by how many entries name a paper is a third one: their words alone would put the shortest title first.
 */
export function scorePapers(
  ranked: readonly RankedPaper[],
  { wanted, text }: QueryTerms,
  index: SearchIndex,
): ScoredPaper[] {
  if (wanted.length === 0) return ranked.map(({ paper }) => ({ paper, score: 0 }));
  const best = ranked.slice(0, rerankedPapers).map(({ paper }) => paper);
  const given = rankScores(ranked.map(({ paper }) => paper));
  const byFuse = rankScores(rankWithFuse(best, text, index));
  const byNamed = rankScores(mostNamed(best, index));
  return ranked
    .map(({ paper, tier }) => {
      const fused = (given(paper) + byFuse(paper)) / 2;
      const share = tier === tiers.titlePhrase ? namedShare : 0;
      return { paper, score: tiers.someWords - tier + (1 - share) * fused + share * byNamed(paper) };
    })
    .sort((a, b) => b.score - a.score);
}

/** Returns the reciprocal rank of each paper, from 1 for the first; 0 for papers that the ranking does not have. */
function rankScores(papers: readonly number[]): (paper: number) => number {
  const scores = new Map(papers.map((paper, rank) => [paper, rankConstant / (rankConstant + rank)]));
  return (paper) => scores.get(paper) ?? 0;
}

/** Returns the papers that other entries name, the most named first. */
function mostNamed(papers: readonly number[], { data }: SearchIndex): number[] {
  const named = (paper: number) => data.papers.named[paper] ?? 0;
  return papers.filter((paper) => named(paper) > 0).toSorted((a, b) => named(b) - named(a));
}

/**
 * Returns all matching papers that pass the filters. Papers that are not in `best` get the minimum score of their tier.
 */
export function scoreAll(
  { matching, tier }: FoundPapers,
  best: readonly ScoredPaper[],
  passes: (paper: number) => boolean,
): ScoredPaper[] {
  const scores = new Map(best.map(({ paper, score }) => [paper, score]));
  const minScore = best.some(({ score }) => score > 0) ? tiers.someWords - tier : 0;
  return matching.filter(passes).map((paper) => ({ paper, score: scores.get(paper) ?? minScore }));
}

const titles = new Intl.Collator("en");

/** Sorts papers by date, title or venue. */
export function sortPapers(
  papers: readonly ScoredPaper[],
  sort: Exclude<SortOrder, "relevance">,
  { data }: SearchIndex,
): ScoredPaper[] {
  switch (sort) {
    // The data lists the newest papers first.
    case "newest":
      return papers.toSorted((a, b) => a.paper - b.paper);
    case "oldest": {
      // Papers without a year come last in both orders.
      const isDated = ({ paper }: ScoredPaper) => Number((data.papers.year[paper] ?? 0) !== 0);
      return papers.toSorted((a, b) => isDated(b) - isDated(a) || b.paper - a.paper);
    }
    case "title": {
      const titleOf = ({ paper }: ScoredPaper) => data.papers.title[paper] ?? "";
      return papers.toSorted((a, b) => titles.compare(titleOf(a), titleOf(b)));
    }
    case "venue": {
      const venueOf = ({ paper }: ScoredPaper) => data.venues[data.papers.venue[paper] ?? -1]?.name ?? "";
      const hasVenue = (paper: ScoredPaper) => Number(venueOf(paper) !== "");
      return papers.toSorted(
        (a, b) => hasVenue(b) - hasVenue(a) || titles.compare(venueOf(a), venueOf(b)) || a.paper - b.paper,
      );
    }
  }
}
