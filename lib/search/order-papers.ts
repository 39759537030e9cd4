import type { FoundEntry } from "./find-entries";
import { type FoundPapers, type RankedPaper, tiers } from "./find-papers";
import type { QueryTerms } from "./query-terms";
import { rankWithFuse } from "./rank-with-fuse";
import type { SearchIndex } from "./search-index";
import type { SortOrder } from "./search-request";

/** A paper with its relevance: what `PaperHit.score` says. */
export interface ScoredPaper {
  paper: number;
  score: number;
}

// An author's name with less than this of it typed may be meant as anything.
const wholeName = 0.9;
/** How many of the best papers are ranked a second time. */
export const rerankedPapers = 32;
// The smaller, the more the first places of either ranking count.
const steadiness = 8;

/** Raises the papers of authors whose whole name is the query to where titles with the query stand. */
export function boostAuthors(
  ranked: readonly RankedPaper[],
  entries: readonly FoundEntry[],
  { data }: SearchIndex,
): RankedPaper[] {
  const named = new Set(
    entries.flatMap(({ kind, fit, place }) => (kind === "author" && fit >= wholeName ? place : [])),
  );
  const isNamed = ({ paper }: RankedPaper) => (data.papers.authors[paper] ?? []).some((author) => named.has(author));
  return ranked
    .map((found) => (found.tier > tiers.titlePhrase && isNamed(found) ? { ...found, tier: tiers.titlePhrase } : found))
    .sort((a, b) => a.tier - b.tier);
}

/**
 * Scores papers, best first. Within a tier, two rankings are merged by the sum of reciprocal ranks (Cormack, Clarke,
 * Buettcher: https://doi.org/10.1145/1571941.1572114): the given one, and for the best papers that of fuse.js.
 */
export function scorePapers(
  ranked: readonly RankedPaper[],
  { wanted, text }: QueryTerms,
  index: SearchIndex,
): ScoredPaper[] {
  if (wanted.length === 0) return ranked.map(({ paper }) => ({ paper, score: 0 }));
  const best = ranked.slice(0, rerankedPapers).map(({ paper }) => paper);
  const secondPlaces = new Map(rankWithFuse(best, text, index).map((paper, place) => [paper, place]));
  // At most a half, so that both together do not reach into the next tier.
  const worth = (place: number | undefined) => (place === undefined ? 0 : steadiness / (steadiness + place) / 2);
  return ranked
    .map(({ paper, tier }, place) => ({
      paper,
      score: tiers.someWords - tier + (worth(place) + worth(secondPlaces.get(paper))),
    }))
    .sort((a, b) => b.score - a.score);
}

/** All papers that were found, with the scores of the best; the others have the least of their tier. */
export function scoreAll(
  { fitting, tier }: FoundPapers,
  best: readonly ScoredPaper[],
  passes: (paper: number) => boolean,
): ScoredPaper[] {
  const scores = new Map(best.map(({ paper, score }) => [paper, score]));
  const least = best.some(({ score }) => score > 0) ? tiers.someWords - tier : 0;
  return fitting.filter(passes).map((paper) => ({ paper, score: scores.get(paper) ?? least }));
}

const titles = new Intl.Collator("en");

/** Puts papers in the order that was asked for. */
export function sortPapers(
  papers: readonly ScoredPaper[],
  sort: Exclude<SortOrder, "relevance">,
  { data }: SearchIndex,
): ScoredPaper[] {
  switch (sort) {
    // The data has the newest first.
    case "newest":
      return papers.toSorted((a, b) => a.paper - b.paper);
    case "oldest": {
      // Papers without a year come last in every order.
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
