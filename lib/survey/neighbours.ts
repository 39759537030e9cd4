import type { Paper } from "./entities";
import type { TopicNode } from "./taxonomy";

/** The papers directly before and after a paper in the timeline of a topic. */
export interface Neighbours {
  /** Up to `reach` earlier papers, the latest first. */
  earlier: Paper[];
  /** Up to `reach` later papers, the earliest first. */
  later: Paper[];
}

/** Finds the papers before and after `paper` among those filed directly under `topic`. Skips papers without a year. */
export function findNeighbours(topic: TopicNode, paper: Paper, reach = 3): Neighbours {
  const newestFirst = topic.ownPapers.filter(({ year }) => year !== undefined);
  const index = newestFirst.findIndex(({ id }) => id === paper.id);
  if (index < 0) return { earlier: [], later: [] };
  return {
    earlier: newestFirst.slice(index + 1, index + 1 + reach),
    later: newestFirst.slice(Math.max(0, index - reach), index).toReversed(),
  };
}
