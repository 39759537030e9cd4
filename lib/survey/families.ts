import type { AttributeFamily, Paper } from "./entities";

/** Returns true for a topic that is one of `roots` or below one of them. All are paths. */
export function isUnder(topic: string, roots: readonly string[]): boolean {
  return roots.some((root) => topic === root || topic.startsWith(`${root}/`));
}

/** Returns the papers that have the attributes of a family, in the order of `papers`. */
export function papersOfFamily({ topics }: Pick<AttributeFamily, "topics">, papers: readonly Paper[]): Paper[] {
  return papers.filter((paper) => paper.topics.some((topic) => isUnder(topic, topics)));
}
