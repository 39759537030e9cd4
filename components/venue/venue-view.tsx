import { PapersByYear } from "@/components/chart/papers-by-year";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { SiteLink } from "@/components/layout/site-link";
import { PaperListByYear } from "@/components/paper/paper-list";
import { TopicChips } from "@/components/taxonomy/topic-chips";
import { countByYear } from "@/lib/charts/year-counts";
import { addresses } from "@/lib/site/addresses";
import { editUrl } from "@/lib/site/repository-links";
import { basePath } from "@/lib/site/site-config";
import { yearHref } from "@/lib/site/year-pages";
import type { Survey } from "@/lib/survey/survey";
import { countTopics } from "@/lib/survey/technique-topics";
import type { VenueWithPapers } from "@/lib/survey/venue-papers";
import { countOf } from "@/lib/text/format";

/** At most this many topics are shown. */
const maxTopics = 12;

/** The page of a venue: full name, papers by year and topics. */
export function VenueView({ survey, venue: { venue, papers } }: { survey: Survey; venue: VenueWithPapers }) {
  const { branches, settings } = survey;
  const address = addresses.venue(venue.id);
  const counts = countTopics(papers);
  const years = countByYear(papers, ["indigo"], () => "indigo");
  return (
    <>
      <nav aria-label="Breadcrumb" className="text-sm text-muted">
        <SiteLink href={addresses.venues}>Venues</SiteLink>
      </nav>
      <h1 className="mt-2">{venue.name}</h1>
      {venue.title !== venue.name && <p className="mt-1 text-muted">{venue.title}</p>}
      <div className="intro">
        <section>
          <h2 className="label mb-2">Topics, with number of papers</h2>
          <TopicChips branches={branches} paths={[...counts.keys()].slice(0, maxTopics)} counts={counts} />
        </section>
        {years.length > 1 && (
          <div className="w-full max-w-md xl:w-80">
            <PapersByYear years={years} hrefOf={yearHref(papers, basePath + address)} />
          </div>
        )}
      </div>
      <section className="mt-8">
        <h2>{countOf(papers.length, "paper")}</h2>
        <PaperListByYear papers={papers} survey={survey} address={address} />
      </section>
      <ContributeLinks links={[{ label: "Fix this venue", href: editUrl(settings.repository, venue.file) }]} />
    </>
  );
}
