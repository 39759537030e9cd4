import type { Paper, Technique } from "./entities";
import type { Survey } from "./survey";
import { findTrail, type TopicNode } from "./taxonomy";

/** Techniques of one area of the taxonomy. */
export interface TechniqueGroup {
  /** A child of a branch, or the branch itself; undefined for techniques without a topic. */
  area: TopicNode | undefined;
  /** By name. */
  techniques: Technique[];
}

/** Groups techniques by the area of their first topic, in taxonomy order. Those without a topic come last. */
export function groupTechniques({ branches, techniques }: Pick<Survey, "branches" | "techniques">): TechniqueGroup[] {
  const areas = [...branches.flatMap((branch) => [branch, ...branch.children]), undefined];
  const groups = new Map<TopicNode | undefined, Technique[]>();
  for (const technique of techniques) {
    const [branch, area = branch] = findTrail(branches, technique.topics[0] ?? "");
    groups.set(area, [...(groups.get(area) ?? []), technique]);
  }
  return areas.flatMap((area) => {
    const ofArea = groups.get(area);
    return ofArea ? [{ area, techniques: ofArea }] : [];
  });
}

/**
 * Returns the number of papers of a technique by topic path: first the topics of its entry, in that order, then the
 * other topics of its papers, those with the most papers first.
 */
export function topicsOfTechnique(
  technique: Pick<Technique, "topics">,
  papers: readonly Pick<Paper, "topics">[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const path of papers.flatMap(({ topics }) => topics)) counts.set(path, (counts.get(path) ?? 0) + 1);
  const others = [...counts].filter(([path]) => !technique.topics.includes(path)).sort(([, a], [, b]) => b - a);
  return new Map([...technique.topics.map((path) => [path, counts.get(path) ?? 0] as const), ...others]);
}
