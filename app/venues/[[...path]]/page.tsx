import type { Metadata } from "next";
import { PageFrame } from "@/components/layout/page-frame";
import { PaperList } from "@/components/paper/paper-list";
import { YearPage } from "@/components/paper/year-page";
import { VenueIndex } from "@/components/venue/venue-index";
import { VenueView } from "@/components/venue/venue-view";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { yearPages } from "@/lib/site/year-pages";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { venuesWithPapers } from "@/lib/survey/venue-papers";
import { countOf } from "@/lib/text/format";

interface Props {
  params: Promise<{ path?: string[] }>;
}

export const dynamicParams = false;

/** The list, and the venues with the pages by year of long lists. */
export function generateStaticParams() {
  const paths = venuesWithPapers(loadSurvey()).flatMap(({ venue: { id }, papers }) => [
    [id],
    ...yearPages(papers).map(({ path }) => [id, ...path.split("/")]),
  ]);
  return [[], ...paths].map((path) => ({ path }));
}

async function load({ params }: Props) {
  const survey = loadSurvey();
  const [id, ...rest] = (await params).path ?? [];
  const venues = venuesWithPapers(survey);
  const venue = venues.find((candidate) => candidate.venue.id === id);
  const pages = yearPages(venue?.papers ?? []);
  const page = pages.find(({ path }) => path === rest.join("/"));
  if ((id !== undefined && !venue) || (rest.length > 0 && !page))
    throw new Error(`generateStaticParams does not list the venue page "${[id, ...rest].join("/")}".`);
  return { survey, venues, venue, pages, page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { survey, venues, venue, page } = await load(props);
  const { settings } = survey;
  if (!venue)
    return pageMetadata(settings, {
      title: "Venues",
      description: `${countOf(venues.length, "venue")} of papers on ${settings.field}.`,
      address: addresses.venues,
    });
  const { id, name, title } = venue.venue;
  const papers = (page ?? venue).papers;
  return pageMetadata(settings, {
    title: page ? `${name}: ${page.title}` : name,
    description: `${countOf(papers.length, "paper")} on ${settings.field}: ${title}${page ? `, ${page.title}` : ""}.`,
    address: addresses.venue(id) + (page ? `${page.path}/` : ""),
  });
}

export default async function VenuesPage(props: Props) {
  const { survey, venues, venue, pages, page } = await load(props);
  return (
    <PageFrame branches={survey.branches} closedLevels={0}>
      {venue && page && (
        <YearPage
          list={{ title: venue.venue.name, address: addresses.venue(venue.venue.id) }}
          pages={pages}
          page={page}
        >
          <PaperList papers={page.papers} survey={survey} current={addresses.venue(venue.venue.id)} />
        </YearPage>
      )}
      {venue && !page && <VenueView survey={survey} venue={venue} />}
      {!venue && <VenueIndex venues={venues} />}
    </PageFrame>
  );
}
