import type { Paper } from "./entities";
import type { TopicNode } from "./taxonomy";

/** The papers right before and right after a paper in its topic's time line. */
export interface Neighbours {
  /** Up to `reach` papers that came earlier, the latest first. */
  earlier: Paper[];
  /** Up to `reach` papers that came later, the first of them first. */
  later: Paper[];
}

/** Looks up the papers around `paper` among those filed under the same topic. Papers without a year are not among them. */
export function findNeighbours(topic: TopicNode, paper: Paper, reach = 3): Neighbours {
  const newestFirst = topic.ownPapers.filter(({ year }) => year !== undefined);
  const index = newestFirst.findIndex(({ id }) => id === paper.id);
  if (index < 0) return { earlier: [], later: [] };
  return {
    earlier: newestFirst.slice(index + 1, index + 1 + reach),
    later: newestFirst.slice(Math.max(0, index - reach), index).toReversed(),
  };
}
