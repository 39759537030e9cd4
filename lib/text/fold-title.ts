/** Reduces a title to lower-case letters and digits without accents, so that different spellings compare equal. */
export function foldTitle(title: string): string {
  return title
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "");
}
