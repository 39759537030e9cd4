import { isMap, isScalar, isSeq } from "yaml";
import { type NamedVenue, venueFinder } from "../../survey/venue-spelling";
import type { Edit } from "./change";
import { isBlock, writeLike } from "./fix-values";
import type { Block } from "./parse-block";

/** Returns the edits that correct the spelling of venues of a paper and its versions. */
export function fixVenue({ map, start }: Block, venues: readonly NamedVenue[]): Edit[] {
  const versions = map.get("versions", true);
  const versionMaps = isSeq(versions) ? versions.items.filter((item) => isMap(item)) : [];
  return [map, ...versionMaps].flatMap((fields) => writeName(fields.get("venue", true), start, venues));
}

function writeName(node: unknown, start: number, venues: readonly NamedVenue[]): Edit[] {
  if (!isScalar(node) || typeof node.value !== "string" || !node.range || isBlock(node)) return [];
  if (venues.some(({ name }) => name === node.value)) return [];
  const name = venueFinder(venues)(node.value)?.name;
  if (name === undefined) return [];
  return [{ start: start + node.range[0], end: start + node.range[1], text: writeLike(node, name) }];
}
