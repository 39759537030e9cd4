import type { Paper } from "./entities";
import { groupBy } from "./group-by";
import { oncePerSurvey } from "./once-per-survey";
import { type Feature, type FeatureKind, featuresOf } from "./paper-features";
import { describeShared } from "./shared-features";
import type { Survey } from "./survey";

/** A related paper, with the reason in words: "same technique: tree attention". */
export interface RelatedPaper {
  paper: Paper;
  reason: string;
}

/** Returns the related papers of a paper, the closest first. */
export type RelatedFinder = (paper: Paper) => RelatedPaper[];

/** How much the rarity of a shared feature counts, by kind. */
const weights: Record<FeatureKind, number> = { technique: 1, topic: 0.7, author: 0.35, word: 0.3 };

/** At most this many features of a kind count, the rarest first. Long notes would win otherwise. */
const maxCounted: Record<FeatureKind, number> = { technique: 3, topic: 2, author: 3, word: 8 };

/** Words of a larger share of the papers say nothing about any of them. */
const maxWordShare = 0.03;

/** Papers with less than this share of the best score are not related. */
const minShare = 0.35;

/**
 * Returns a function that finds up to `limit` papers that share topics, techniques, authors or words with a paper. Each
 * shared feature counts by its inverse document frequency, so rare ones count more. Papers with a stated relation to the
 * paper are left out. Create the function once per survey.
 */
export function relatedFinder(survey: Pick<Survey, "papers" | "branches" | "techniqueById">, limit = 6): RelatedFinder {
  const { papers } = survey;
  const features = new Map(papers.map((paper) => [paper, featuresOf(paper)]));
  const holders = groupBy(papers, (paper) => (features.get(paper) ?? []).map(({ key }) => key));
  const maxWordHolders = Math.max(3, papers.length * maxWordShare);
  const rarities = new Map<string, number>();
  for (const [key, { length }] of holders) {
    if (length > 1 && (!key.startsWith("word ") || length <= maxWordHolders))
      rarities.set(key, Math.log(papers.length / length));
  }
  const scoreOf = ({ key, kind }: Feature) => (rarities.get(key) ?? 0) * weights[kind];

  /** The features of a paper that others share, the rarest first. */
  const tellingFeatures = new Map<Paper, Feature[]>();
  for (const [paper, own] of features) {
    const telling = own.filter(({ key }) => rarities.has(key));
    tellingFeatures.set(
      paper,
      telling.sort((a, b) => (rarities.get(b.key) ?? 0) - (rarities.get(a.key) ?? 0)),
    );
  }

  return (paper) => {
    const own = tellingFeatures.get(paper) ?? [];
    const scores = new Map<Paper, number>();
    for (const kind of kinds) {
      const counts = new Map<Paper, number>();
      for (const feature of own) {
        if (feature.kind !== kind) continue;
        for (const other of holders.get(feature.key) ?? []) {
          const count = counts.get(other) ?? 0;
          if (other === paper || count === maxCounted[kind]) continue;
          counts.set(other, count + 1);
          scores.set(other, (scores.get(other) ?? 0) + scoreOf(feature));
        }
      }
    }
    const sorted = [...scores].filter(([other]) => !areStated(paper, other)).sort(([, a], [, b]) => b - a);
    const [, best = 0] = sorted[0] ?? [];
    return sorted
      .slice(0, limit)
      .filter(([, score]) => score > 0 && score >= best * minShare)
      .map(([other]) => {
        const keys = new Set(tellingFeatures.get(other)?.map(({ key }) => key));
        const shared = own.filter(({ key }) => keys.has(key));
        return { paper: other, reason: describeShared(shared, scoreOf, survey) };
      });
  };
}

/** Returns the function of `relatedFinder` for a survey. */
export const relatedFinderOf = oncePerSurvey((survey) => relatedFinder(survey));

const kinds: readonly FeatureKind[] = ["technique", "topic", "author", "word"];

function areStated(a: Paper, b: Paper): boolean {
  return a.relations.some(({ paper }) => paper === b.id) || b.relations.some(({ paper }) => paper === a.id);
}
