import { isCollection, visit } from "yaml";
import type { Edit } from "./change";
import { editDocument } from "./edit-document";
import type { Block } from "./parse-block";

/** Returns the edit that writes lists and groups in block style instead of in brackets. Empty ones do not change. */
export function fixBlockStyle(block: Block, text: string): Edit[] {
  return editDocument(block, text, (document) => {
    let first: number | undefined;
    visit(document, {
      Collection(_key, node) {
        if (!isCollection(node) || !node.flow || node.items.length === 0) return;
        first ??= node.range?.[0];
        node.flow = false;
      },
    });
    if (first === undefined) return undefined;
    return { at: block.start + first, was: "a list or group in brackets", is: "one item or key per line" };
  });
}
