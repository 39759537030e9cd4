import { isCollection, visit } from "yaml";
import type { Edit } from "./change";
import { editDocument } from "./edit-document";
import type { Block } from "./parse-block";

/** The edit that writes lists and groups one item or key a line instead of between brackets; empty ones stay as they are. */
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
    return { at: block.start + first, was: "a list or group between brackets", is: "one item or key a line" };
  });
}
