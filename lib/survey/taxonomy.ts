import type { Stage } from "../content/schema/stage";
import type { TopicFields } from "../content/schema/topic";
import type { EntryBase, Framework, Paper } from "./entities";

/** A topic in the tree. Children only: ask `findTrail` for what lies above. */
export interface TopicNode extends Omit<TopicFields, "color" | "stages">, Omit<EntryBase, "id"> {
  /** Ids from the branch to this topic, joined by `/`. */
  path: string;
  /** Hue of the branch it belongs to. */
  color: NonNullable<TopicFields["color"]>;
  /** The stages at which its methods take effect, its own or those of a topic above it. */
  stages: readonly Stage[];
  children: TopicNode[];
  /** Papers filed under this very topic, newest first. */
  ownPapers: Paper[];
  /** Distinct papers of this topic and all below it, newest first. */
  papers: Paper[];
  /** Distinct frameworks of this topic and all below it, by name. */
  frameworks: Framework[];
}

/** All topics, each before its children. */
export function flattenTopics(nodes: readonly TopicNode[]): TopicNode[] {
  return nodes.flatMap((node) => [node, ...flattenTopics(node.children)]);
}

/** The topics from the branch to `path`, both included; empty when there is no such topic. */
export function findTrail(nodes: readonly TopicNode[], path: string): TopicNode[] {
  const node = nodes.find((candidate) => path === candidate.path || path.startsWith(`${candidate.path}/`));
  if (!node) return [];
  if (node.path === path) return [node];
  const below = findTrail(node.children, path);
  return below.length > 0 ? [node, ...below] : [];
}

/** The topic at `path`, if there is one. */
export function findTopic(nodes: readonly TopicNode[], path: string): TopicNode | undefined {
  return findTrail(nodes, path).at(-1);
}
