import type { Paper, Technique } from "./entities";
import { findTrail, type TopicNode } from "./taxonomy";

/** Returns the area of a technique: the child of a branch, or the branch, that its first topic belongs to. */
export function areaOfTechnique(
  { topics }: Pick<Technique, "topics">,
  branches: readonly TopicNode[],
): TopicNode | undefined {
  const [branch, area = branch] = findTrail(branches, topics[0] ?? "");
  return area;
}

/**
 * Returns the number of papers by topic path: the topics `first`, in that order, then the other topics of the papers,
 * those with the most papers first.
 */
export function countTopics(
  papers: readonly Pick<Paper, "topics">[],
  first: readonly string[] = [],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const path of papers.flatMap(({ topics }) => topics)) counts.set(path, (counts.get(path) ?? 0) + 1);
  const others = [...counts].filter(([path]) => !first.includes(path)).sort(([, a], [, b]) => b - a);
  return new Map([...first.map((path) => [path, counts.get(path) ?? 0] as const), ...others]);
}
