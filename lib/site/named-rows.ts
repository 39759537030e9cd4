import * as z from "zod";
import { foldText } from "../search/fold-text";

/** An author or a waiting paper in the data of the filter on its page. */
const namedRowSchema = z.tuple([
  /** Name or title. */
  z.string(),
  /** Address, relative to the base path; empty if there is none. */
  z.string(),
  /** Number to show after it: number of papers, or year. 0 for none. */
  z.int(),
  /** Other words that find it, such as other spellings. */
  z.string(),
]);
export type NamedRow = z.infer<typeof namedRowSchema>;

/** The data of a filter, in the order in which it shows them. */
export const namedRowsSchema = z.array(namedRowSchema);

/** Returns the rows whose name or other words have words that begin with each word of a text, in order. */
export function findNamed(rows: readonly NamedRow[], text: string): NamedRow[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  return rows.filter(([name, , , others]) => {
    const words = wordsOf(`${name} ${others}`);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
