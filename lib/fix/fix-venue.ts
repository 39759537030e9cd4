import { isScalar } from "yaml";
import { type NamedVenue, venueFinder } from "../survey/venue-spelling";
import type { Edit } from "./change";
import { isBlock, writeLike } from "./fix-values";
import type { Block } from "./parse-block";

/** The edit that writes a paper's venue by its own name, where it stands under another spelling. */
export function fixVenue({ map, start }: Block, venues: readonly NamedVenue[]): Edit[] {
  const node = map.get("venue", true);
  if (!isScalar(node) || typeof node.value !== "string" || !node.range || isBlock(node)) return [];
  if (venues.some(({ name }) => name === node.value)) return [];
  const name = venueFinder(venues)(node.value)?.name;
  if (name === undefined) return [];
  return [{ start: start + node.range[0], end: start + node.range[1], text: writeLike(node, name) }];
}
