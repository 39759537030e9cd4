import { foldText } from "../search/fold-text";
import type { AuthorRow } from "./author-data";

/** Returns the authors whose name or other spellings have words that begin with each word of a text, in order. */
export function findAuthors(rows: readonly AuthorRow[], text: string): AuthorRow[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  return rows.filter(([name, , , spellings]) => {
    const words = wordsOf(`${name} ${spellings}`);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
