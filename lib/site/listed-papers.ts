import type { Paper } from "../survey/entities";
import type { TopicNode } from "../survey/taxonomy";
import { longestList } from "./year-pages";

/**
 * The papers that a topic's page lists, if need be on pages by year: all below it, or where these are many and it has
 * subtopics, those filed under itself. The others are listed by its subtopics.
 */
export function listedPapers({ children, papers, ownPapers }: TopicNode): readonly Paper[] {
  return children.length > 0 && papers.length > longestList ? ownPapers : papers;
}
