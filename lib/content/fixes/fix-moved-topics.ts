import { isScalar, isSeq } from "yaml";
import type { Edit } from "./change";
import { isBlock, writeLike } from "./fix-values";
import type { Block } from "./parse-block";

/** Returns the edits that replace former paths of topics with their present paths. */
export function fixMovedTopics({ map, start }: Block, pathByFormer: ReadonlyMap<string, string>): Edit[] {
  const topics = map.get("topics", true);
  if (!isSeq(topics)) return [];
  return topics.items.flatMap((node) => {
    if (!isScalar(node) || typeof node.value !== "string" || !node.range || isBlock(node)) return [];
    const path = pathByFormer.get(node.value);
    // Do not list a topic twice.
    if (path === undefined || topics.items.some((other) => isScalar(other) && other.value === path)) return [];
    return [{ start: start + node.range[0], end: start + node.range[1], text: writeLike(node, path) }];
  });
}
