import { isScalar, isSeq } from "yaml";
import type { Edit } from "./change";
import type { Block } from "./parse-block";

/** Returns the edits that remove items without letters and digits, such as ":", from the list of authors. */
export function fixAuthors({ map, start }: Block, text: string): Edit[] {
  const authors = map.get("authors", true);
  if (!isSeq(authors) || authors.flow) return [];
  return authors.items.flatMap((item) => {
    if (!isScalar(item) || !item.range || typeof item.value !== "string") return [];
    if (item.value === "" || /[\p{L}\p{N}.]/u.test(item.value)) return [];
    const at = start + item.range[0];
    const nextLine = text.indexOf("\n", start + item.range[1]) + 1;
    return [{ start: text.lastIndexOf("\n", at) + 1, end: nextLine, text: "", at, was: item.value, is: "removed" }];
  });
}
