/** A title reduced to its letters and digits in lower case, so that spellings of one title compare equal. */
export function foldTitle(title: string): string {
  return title
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "");
}
