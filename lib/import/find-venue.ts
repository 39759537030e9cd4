import type { Venue } from "../survey/entities";
import { foldTitle } from "../survey/fold-title";

/** Finds the venue that a list's spelling means: by name, then by alias, then without regard to capitals and signs. */
export type VenueFinder = (spelling: string) => Venue | undefined;

export function venueFinder(venues: readonly Venue[]): VenueFinder {
  const bySpelling = new Map<string, Venue>();
  const add = (spelling: string, venue: Venue) => {
    if (!bySpelling.has(spelling)) bySpelling.set(spelling, venue);
  };
  for (const venue of venues) add(venue.name, venue);
  for (const venue of venues) for (const alias of venue.aliases) add(alias, venue);
  for (const venue of venues) add(foldTitle(venue.name), venue);
  for (const venue of venues) for (const alias of [venue.title, ...venue.aliases]) add(foldTitle(alias), venue);
  return (spelling) => bySpelling.get(spelling) ?? bySpelling.get(foldTitle(spelling));
}
