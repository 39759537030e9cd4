/**
 * Returns the dollar signs with which a formula begins at the start of a text; undefined if there is none. A dollar sign
 * of a price does not begin a formula: "$5 and $10".
 */
export function formulaDelimiter(text: string): "$" | "$$" | undefined {
  if (text.startsWith("$$") && text.indexOf("$$", 2) > 0) return "$$";
  const [, formula] = /^\$((?:\\\$|[^$])+)(?<!\\)\$/u.exec(text) ?? [];
  const isPrice = formula === undefined || /^[\s~]|[\s~]$|^[\d.,]+[KMB]?(?:[-–/]+|\s*to\s*)$/u.test(formula);
  return isPrice ? undefined : "$";
}

/** Replaces the quotes of LaTeX. An apostrophe stays straight. */
export function replaceQuotes(text: string): string {
  return text
    .replaceAll("``", "“")
    .replaceAll("''", "”")
    .replace(/`([^`']*)'/gu, "‘$1’")
    .replaceAll("`", "‘");
}
