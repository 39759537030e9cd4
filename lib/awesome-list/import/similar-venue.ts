import { distance } from "fastest-levenshtein";
import { type NamedVenue, spellingsOf, type VenueFinder } from "../../survey/venue-spelling";
import { foldTitle } from "../../text/fold-title";

const minLetters = 5;

/** Returns a finder that also accepts a spelling with one wrong letter, or with swapped letters: "arvix" for arXiv. */
export function withTypos<Venue extends NamedVenue>(
  findVenue: VenueFinder<Venue>,
  venues: Iterable<Venue>,
): VenueFinder<Venue> {
  const known = [...venues].flatMap((venue) =>
    spellingsOf(venue).map((spelling) => ({ venue, name: foldTitle(spelling) })),
  );
  return (spelling) => {
    const exact = findVenue(spelling);
    const name = foldTitle(spelling);
    if (exact || name.length < minLetters) return exact;
    const similar = known.filter((other) => other.name.length >= minLetters && isTypo(name, other.name));
    const [venue, second] = new Set(similar.map((other) => other.venue));
    return second ? undefined : venue;
  };
}

function isTypo(name: string, other: string): boolean {
  if (name.length === other.length && name[0] === other[0] && sorted(name) === sorted(other)) return true;
  return Math.abs(name.length - other.length) <= 1 && distance(name, other) <= 1;
}

function sorted(text: string): string {
  return [...text].sort().join("");
}
