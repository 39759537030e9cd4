import type { Feature, FeatureKind } from "./paper-features";
import type { Survey } from "./survey";
import { findTopic } from "./taxonomy";

/** Words for one and for several shared features. */
const nouns: Record<FeatureKind, readonly [one: string, several: string]> = {
  technique: ["same technique", "same techniques"],
  author: ["same author", "same authors"],
  topic: ["same topic", "same topics"],
  word: ["both mention", "both mention"],
};

/**
 * Describes what two papers share: "same technique: tree attention; both mention: EAGLE". Names the two kinds that count
 * most; topics and plain words only if there is nothing more specific. Expects the rarest features first.
 */
export function describeShared(
  shared: readonly Feature[],
  scoreOf: (feature: Feature) => number,
  { branches, techniqueById }: Pick<Survey, "branches" | "techniqueById">,
): string {
  const nameOf = ({ kind, name }: Feature) => {
    if (kind === "technique") return techniqueById.get(name)?.name ?? name;
    return kind === "topic" ? (findTopic(branches, name)?.title ?? name) : name;
  };
  const ofKind = (kind: FeatureKind) => shared.filter((feature) => feature.kind === kind);
  const specific = [ofKind("technique"), ofKind("author"), ofKind("word").filter(isName)];
  const [named = [], second = []] = specific
    .map((features) => ({ features, score: features.reduce((sum, feature) => sum + scoreOf(feature), 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ features }) => features);
  const fallback = [ofKind("topic"), ofKind("word")].find((features) => features.length > 0) ?? [];
  return (named.length > 0 ? [named, second] : [fallback])
    .flatMap((features) => {
      const [first] = features;
      if (!first) return [];
      const [one, several] = nouns[first.kind];
      return `${features.length === 1 ? one : several}: ${features.slice(0, 2).map(nameOf).join(", ")}`;
    })
    .join("; ");
}

/** Whether a word is written like a name: "EAGLE", "INT4", "DeepSeek". */
function isName({ name }: Feature): boolean {
  return /\p{Lu}/u.test(name.slice(1)) || (/\p{L}/u.test(name) && /\d/.test(name));
}
