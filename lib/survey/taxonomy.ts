import type { Stage } from "../content/schema/stage";
import type { TopicFields } from "../content/schema/topic";
import type { EntryBase, Framework, Paper } from "./entities";

/** A topic in the tree. It has no link to its parent; see `findTrail`. */
export interface TopicNode extends Omit<TopicFields, "color" | "stages">, Omit<EntryBase, "id"> {
  /** Ids from the branch to this topic, joined by `/`. */
  path: string;
  /** Hue of the branch it belongs to. */
  color: NonNullable<TopicFields["color"]>;
  /** Stages of its methods, inherited from the parent if the topic has none of its own. */
  stages: readonly Stage[];
  children: TopicNode[];
  /** Papers filed directly under this topic, newest first. */
  ownPapers: Paper[];
  /** Distinct papers of this topic and its descendants, newest first. */
  papers: Paper[];
  /** Distinct frameworks of this topic and its descendants, by name. */
  frameworks: Framework[];
}

/** Returns all topics, each before its children. */
export function flattenTopics(nodes: readonly TopicNode[]): TopicNode[] {
  return nodes.flatMap((node) => [node, ...flattenTopics(node.children)]);
}

/** Returns the topics from the branch to `path`, both included; empty if there is no such topic. */
export function findTrail(nodes: readonly TopicNode[], path: string): TopicNode[] {
  const node = nodes.find((candidate) => path === candidate.path || path.startsWith(`${candidate.path}/`));
  if (!node) return [];
  if (node.path === path) return [node];
  const below = findTrail(node.children, path);
  return below.length > 0 ? [node, ...below] : [];
}

/** Returns the topic at `path`; undefined if there is none. */
export function findTopic(nodes: readonly TopicNode[], path: string): TopicNode | undefined {
  return findTrail(nodes, path).at(-1);
}
