import type { Paper } from "../survey/entities";
import type { TopicNode } from "../survey/taxonomy";
import { maxListedPapers } from "./year-pages";

/**
 * Returns the papers that the page of a topic lists. If a topic with subtopics has too many papers for one page, these
 * are the papers filed directly under it, and its subtopics list the others.
 */
export function listedPapers({ children, papers, ownPapers }: TopicNode): readonly Paper[] {
  return children.length > 0 && papers.length > maxListedPapers ? ownPapers : papers;
}
