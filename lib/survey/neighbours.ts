import type { Paper } from "./entities";
import { compareFirstVersions, firstVersionDate } from "./first-version";
import type { TopicNode } from "./taxonomy";

/** The papers directly before and after a paper in the timeline of a topic. */
export interface Neighbours {
  /** Up to `reach` papers whose first version is older, the latest first. */
  earlier: Paper[];
  /** Up to `reach` papers whose first version is newer, the earliest first. */
  later: Paper[];
}

/**
 * Finds the papers before and after `paper` among those filed directly under `topic`, by the date of the first version.
 * Skips papers whose order is not known.
 */
export function findNeighbours(topic: TopicNode, paper: Paper, reach = 3): Neighbours {
  if (topic.ownPapers.every(({ id }) => id !== paper.id)) return { earlier: [], later: [] };
  const others = topic.ownPapers.filter((other) => firstVersionDate(other) !== undefined);
  // A sort by date only: where the order is not known, that of the list stays.
  const oldestFirst = others.toReversed().sort(compareTexts);
  return {
    earlier: oldestFirst
      .filter((other) => compareFirstVersions(other, paper) < 0)
      .toReversed()
      .slice(0, reach),
    later: oldestFirst.filter((other) => compareFirstVersions(other, paper) > 0).slice(0, reach),
  };
}

/** A total order, unlike `compareFirstVersions`: a year without a month counts as its middle. */
function compareTexts(a: Paper, b: Paper): number {
  const [keyA, keyB] = [dateKey(a), dateKey(b)];
  return keyA === keyB ? compareFirstVersions(a, b) : keyA.localeCompare(keyB);
}

function dateKey(paper: Paper): string {
  return (firstVersionDate(paper) ?? "").replace(/^\d{4}$/, "$&-06.5");
}
