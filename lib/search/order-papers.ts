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
// The share of the ranking of known works in the score.
const knownShare = 0.5;

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
 * reciprocal rank fusion (https://doi.org/10.1145/1571941.1572114). If the query has known works, their ranking is a
 * third one: by their words alone, the shortest titles would come first.
 */
export function scorePapers(
  ranked: readonly RankedPaper[],
  { wanted, text }: QueryTerms,
  index: SearchIndex,
): ScoredPaper[] {
  if (wanted.length === 0) return ranked.map(({ paper }) => ({ paper, score: 0 }));
  const best = ranked.slice(0, rerankedPapers).map(({ paper }) => paper);
  const fuseRanks = new Map(rankWithFuse(best, text, index).map((paper, rank) => [paper, rank]));
  const share = ranked.some(({ knownRank }) => knownRank !== undefined) ? knownShare : 0;
  return ranked
    .map(({ paper, tier, knownRank }, rank) => {
      const fused = (rankScore(rank) + rankScore(fuseRanks.get(paper))) / 2;
      return { paper, score: tiers.someWords - tier + (1 - share) * fused + share * rankScore(knownRank) };
    })
    .sort((a, b) => b.score - a.score);
}

/** Returns the reciprocal rank, from 1 for the first paper; 0 for papers that a ranking does not have. */
function rankScore(rank: number | undefined): number {
  return rank === undefined ? 0 : rankConstant / (rankConstant + rank);
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
