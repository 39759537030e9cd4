import { foldTitle } from "../text/fold-title";

/** The fields of a venue that are compared with spellings. */
export interface NamedVenue {
  name: string;
  title?: string | undefined;
  aliases?: readonly string[] | undefined;
}

/** Returns the venue with a spelling; undefined if no venue or several venues have it. */
export type VenueFinder<Venue extends NamedVenue> = (spelling: string) => Venue | undefined;

/**
 * Returns a function that finds a venue by name, title or alias. If there is no exact match, it ignores case, accents,
 * punctuation and spaces; then also a year at the end, and differences between I, l and 1. Create it once and reuse it.
 */
export function venueFinder<Venue extends NamedVenue>(venues: Iterable<Venue>): VenueFinder<Venue> {
  const known = [...venues];
  const indexes = [(spelling: string) => spelling, foldTitle, foldShapes].map((fold) => {
    const bySpelling = new Map<string, Set<Venue>>();
    for (const venue of known) {
      for (const spelling of spellingsOf(venue).map(fold)) {
        bySpelling.set(spelling, (bySpelling.get(spelling) ?? new Set()).add(venue));
      }
    }
    return { fold, bySpelling };
  });
  return (spelling) => {
    for (const { fold, bySpelling } of indexes) {
      const [venue, other] = bySpelling.get(fold(spelling)) ?? [];
      if (venue) return other ? undefined : venue;
    }
    return undefined;
  };
}

/** Returns the name, title and aliases of a venue. */
export function spellingsOf({ name, title = name, aliases = [] }: NamedVenue): string[] {
  return [name, title, ...aliases];
}

/** Removes a year at the end and unifies I, l and 1, which look alike. */
function foldShapes(spelling: string): string {
  // Replace punctuation with spaces, so that a short year is a word: "ICLR '23".
  const words = spelling.replace(/[^\p{Letter}\p{Number}]+/gu, " ").trim();
  return foldTitle(words.replace(/(?:\s*(?:19|20)\d\d|\s\d\d)$/u, "")).replace(/[i1]/g, "l");
}
