import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import { type VenueWithPapers, venueKindNames } from "@/lib/survey/venue-papers";
import { countOf } from "@/lib/text/format";

/** All venues by kind, those with the most papers first. */
export function VenueIndex({ venues }: { venues: readonly VenueWithPapers[] }) {
  const kinds = Object.entries(venueKindNames);
  return (
    <>
      <h1>Venues</h1>
      <p className="mt-2 text-muted">{countOf(venues.length, "venue")} with papers in the atlas.</p>
      {kinds.map(([kind, name]) => {
        const ofKind = venues.filter(({ venue }) => venue.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind} className="mt-8">
            <h2>{name}</h2>
            <ul className="venue-list">
              {ofKind.map(({ venue, papers }) => (
                <li key={venue.id}>
                  <SiteLink href={addresses.venue(venue.id)}>{venue.name}</SiteLink>{" "}
                  <span>{countOf(papers.length, "paper")}</span>
                  <p>{venue.title}</p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
