import { proposeCitationKey } from "../../citation/citation-key";
import { insertPair } from "../../contribute/append-to-list";
import { paperKeys } from "../../contribute/format-paper";
import { paperSchema } from "../schema/paper";
import type { Edit } from "./change";
import { editDocument } from "./edit-document";
import type { Block } from "./parse-block";

/** Returns the edit that adds a citation key to a valid paper without one. It is the key that the site generates. */
export function fixCitationKey(
  block: Block,
  text: string,
  { id, takenKeys }: { id: string; takenKeys: Set<string> },
): Edit[] {
  const parsed = paperSchema.safeParse(block.document.toJS());
  if (!parsed.success || parsed.data.citationKey !== undefined) return [];
  const key = proposeCitationKey({ ...parsed.data, id }, (candidate) => takenKeys.has(candidate.toLowerCase()));
  takenKeys.add(key.toLowerCase());
  return editDocument(block, text, (document) => {
    insertPair(document, document.createPair("citationKey", key), paperKeys);
    return { at: block.start, was: "no citation key", is: key };
  });
}
