import { isScalar } from "yaml";
import type * as z from "zod";
import { schemaAt } from "../schema-at";
import type { Edit } from "./change";
import { editDocument } from "./edit-document";
import type { Block } from "./parse-block";

/** Returns the edit that converts the first single value to a list, if the schema requires a list. */
export function fixSingleValues(block: Block, text: string, schema: z.ZodObject): Edit[] {
  const { document, map, start } = block;
  for (const { code, path, ...issue } of schema.safeParse(document.toJS()).error?.issues ?? []) {
    const node = map.getIn(path, true);
    if (code !== "invalid_type" || !("expected" in issue) || issue.expected !== "array") continue;
    if (!isScalar(node) || !node.range || typeof node.value !== "string") continue;
    // A text such as "Ada Crumb, Bo Li" may be several values.
    if (/[,;、，；]|\s(?:and|&)\s/.test(node.value) || !schemaAt(schema, path)?.safeParse([node.value]).success)
      continue;
    const { value } = node;
    const at = start + node.range[0];
    return editDocument(block, text, (copy) => {
      copy.setIn(path, copy.createNode([copy.getIn(path, true)]));
      return { at, was: value, is: `- ${value}` };
    });
  }
  return [];
}
