import { isMap, isNode, isSeq } from "yaml";
import type { Edit } from "./change";
import type { Block } from "./parse-block";

/** Returns the edits that remove links with the same type and address as an earlier link of the entry. */
export function fixLinks({ map, start }: Block, text: string): Edit[] {
  const links = map.get("links", true);
  if (!isSeq(links) || links.flow) return [];
  const seen = new Set<string>();
  return links.items.flatMap((link) => {
    if (!isMap(link) || !link.range || link.flow) return [];
    const url = link.get("url", true);
    const key = JSON.stringify([link.get("type"), link.get("url")]);
    const isRepeated = link.items.length === 2 && link.has("type") && link.has("url") && seen.has(key);
    seen.add(key);
    if (!isRepeated) return [];
    const firstLine = text.lastIndexOf("\n", start + link.range[0] - 1) + 1;
    const last = link.items.at(-1)?.value;
    const [, valueEnd] = (isNode(last) && last.range) || link.range;
    const nextLine = text.indexOf("\n", start + valueEnd) + 1;
    const at = start + ((isNode(url) ? url.range?.[0] : undefined) ?? link.range[0]);
    return [{ start: firstLine, end: nextLine, text: "", at, was: `a second link to ${String(url)}`, is: "removed" }];
  });
}
