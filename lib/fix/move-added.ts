import { isMap, isScalar, isSeq } from "yaml";
import type { Edit } from "./change";
import { editDocument } from "./edit-document";
import type { Block } from "./parse-block";

/** The edit that moves the day under the former key `added` into the history. */
export function moveAdded(block: Block, text: string): Edit[] {
  const pair = block.map.items.find(({ key }) => isScalar(key) && key.value === "added");
  const date = block.map.get("added");
  if (!isScalar(pair?.key) || !pair.key.range || typeof date !== "string") return [];
  const at = block.start + pair.key.range[0];
  return editDocument(block, text, (document) => {
    const history = document.get("history");
    const isDated = isSeq(history) && history.items.some((event) => isMap(event) && event.get("type") === "added");
    if (history !== undefined && (!isSeq(history) || isDated)) return undefined;
    const event = document.createNode({ date, type: "added" });
    if (isSeq(history)) history.items.unshift(event);
    else document.set("history", document.createNode([event]));
    document.delete("added");
    return { at, was: `added: ${date}`, is: `history: added on ${date}` };
  });
}
