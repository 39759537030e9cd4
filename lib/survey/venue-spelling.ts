import { foldTitle } from "../text/fold-title";

/** What is asked of a venue to know it by another spelling. */
export interface NamedVenue {
  name: string;
  title?: string | undefined;
  aliases?: readonly string[] | undefined;
}

/** Gives the venue that a spelling stands for; undefined when it stands for none, or for more than one. */
export type VenueFinder<Venue extends NamedVenue> = (spelling: string) => Venue | undefined;

/**
 * Knows venues by their names, titles and aliases; failing that, by spellings that differ from these in case, accents,
 * punctuation and blanks only; failing that, also in a year at the end, or in I, l and 1. Made once for many spellings.
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

/** All that a venue is called: its name, its title and its aliases. */
export function spellingsOf({ name, title = name, aliases = [] }: NamedVenue): string[] {
  return [name, title, ...aliases];
}

/** Without a year at the end, and with the letters and digits that look alike as one. */
function foldShapes(spelling: string): string {
  // With punctuation as blanks, so that a short year stands apart: "ICLR '23".
  const words = spelling.replace(/[^\p{Letter}\p{Number}]+/gu, " ").trim();
  return foldTitle(words.replace(/(?:\s*(?:19|20)\d\d|\s\d\d)$/u, "")).replace(/[i1]/g, "l");
}
