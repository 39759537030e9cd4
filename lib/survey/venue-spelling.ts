/** What is asked of a venue to know it by another spelling. */
interface NamedVenue {
  name: string;
  title?: string | undefined;
  aliases?: readonly string[] | undefined;
}

/**
 * The name of the venue that `spelling` stands for: an alias or the full name, or a spelling that differs only in case,
 * accents, punctuation, a year at its end, or I, l and 1. Undefined when it stands for none, or for more than one.
 */
export function findVenueName(spelling: string, venues: readonly NamedVenue[]): string | undefined {
  for (const fold of [foldCase, foldShapes]) {
    const folded = fold(spelling);
    const matches = venues.filter(({ name, title = name, aliases = [] }) =>
      [name, title, ...aliases].some((known) => fold(known) === folded),
    );
    if (matches.length > 0) return matches.length === 1 ? matches[0]?.name : undefined;
  }
  return undefined;
}

function foldCase(spelling: string): string {
  return spelling
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/** Without a year, and with the letters and digits that look alike as one. */
function foldShapes(spelling: string): string {
  return foldCase(spelling)
    .replace(/\s*(?:(?:19|20)\d\d|\s\d\d)$/, "")
    .replace(/[i1]/g, "l")
    .replace(/ /g, "");
}
