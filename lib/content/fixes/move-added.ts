import { isMap, isScalar, isSeq, type Pair, YAMLMap, YAMLSeq } from "yaml";
import type { Edit } from "./change";
import { editDocument } from "./edit-document";
import type { Block } from "./parse-block";

/** Returns the edit that moves the date of the previous key `added` to the history, with its comments. */
export function moveAdded(block: Block, text: string): Edit[] {
  const { key } = block.map.items.find(isAdded) ?? {};
  const date = block.map.get("added");
  if (!isScalar(key) || !key.range || typeof date !== "string") return [];
  const at = block.start + key.range[0];
  return editDocument(block, text, (document) => {
    const history = document.get("history");
    const isDated = isSeq(history) && history.items.some((event) => isMap(event) && event.get("type") === "added");
    if (!isMap(document.contents) || (history !== undefined && (!isSeq(history) || isDated))) return undefined;
    const pair = document.contents.items.find(isAdded);
    const event = new YAMLMap();
    // The value keeps the comment after it.
    event.set("date", pair?.value);
    event.set("type", "added");
    if (isScalar(pair?.key) && pair.key.commentBefore) event.commentBefore = pair.key.commentBefore;
    document.delete("added");
    if (isSeq(history)) history.items.unshift(event);
    else {
      const created = new YAMLSeq();
      created.add(event);
      document.set("history", created);
    }
    return { at, was: `added: ${date}`, is: `history: added on ${date}` };
  });
}

function isAdded({ key }: Pair): boolean {
  return isScalar(key) && key.value === "added";
}
