import type { Paper, Venue } from "./entities";
import { groupBy } from "./group-by";
import { oncePerSurvey } from "./once-per-survey";

/** A venue with its papers, newest first. */
export interface VenueWithPapers {
  venue: Venue;
  papers: Paper[];
}

/** Names of the kinds of venues, in the order of the page of venues. */
export const venueKindNames: Record<Venue["kind"], string> = {
  conference: "Conferences",
  journal: "Journals",
  workshop: "Workshops",
  preprint: "Preprint servers",
  web: "Websites",
};

/** Returns the venues that have papers, those with the most papers first. */
export const venuesWithPapers = oncePerSurvey(({ papers, venueByName }): VenueWithPapers[] => {
  const byVenue = groupBy(papers, ({ venue }) => [venueByName.get(venue ?? "")].filter((found) => found !== undefined));
  return [...byVenue]
    .map(([venue, own]) => ({ venue, papers: own }))
    .sort((a, b) => b.papers.length - a.papers.length || a.venue.name.localeCompare(b.venue.name, "en"));
});
