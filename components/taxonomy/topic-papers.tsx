import { SiteLink } from "@/components/layout/site-link";
import { CitationFiles } from "@/components/paper/citation-files";
import { Coins } from "@/components/paper/coins";
import { ListActions } from "@/components/paper/list-actions";
import { PaperListByYear, YearSections } from "@/components/paper/paper-list";
import { listFormats } from "@/lib/citation/citation-formats";
import { addresses } from "@/lib/site/addresses";
import { listedPapers } from "@/lib/site/listed-papers";
import { newestShown } from "@/lib/site/year-pages";
import type { Survey } from "@/lib/survey/survey";
import type { TopicNode } from "@/lib/survey/taxonomy";
import { countOf, formatCount, formatPartialDate } from "@/lib/text/format";

/** The papers of a topic: all of them, or the newest if its subtopics list the others. */
export function TopicPapers({ topic, survey: { venueByName, settings } }: { topic: TopicNode; survey: Survey }) {
  const { path, papers, children, ownPapers } = topic;
  const address = addresses.topic(path);
  const newest = papers.slice(0, newestShown);
  const completeTo = topic.completeTo ?? settings.completeTo;
  const files = (
    <>
      {completeTo && (
        <p className="mt-1 text-sm text-muted">
          Complete to {formatPartialDate(completeTo)}. Later papers are a selection.
        </p>
      )}
      <CitationFiles
        label={`Download ${countOf(papers.length, "citation")}`}
        formats={listFormats}
        addressOf={(extension) => addresses.topicFile(path, extension)}
      />
    </>
  );
  if (listedPapers(topic) === papers)
    return (
      <section className="mt-10">
        <h2>
          {countOf(papers.length, "paper")}
          {children.length > 0 && ownPapers.length > 0 && (
            <span className="ml-2 font-sans text-sm font-normal text-muted">
              {formatCount(ownPapers.length)} directly in this topic, the others in its subtopics
            </span>
          )}
        </h2>
        {files}
        <PaperListByYear papers={papers} address={address} venueByName={venueByName} />
      </section>
    );
  return (
    <>
      {ownPapers.length > 0 && (
        <section className="mt-10">
          <h2>{countOf(ownPapers.length, "paper")} directly in this topic</h2>
          <PaperListByYear papers={ownPapers} address={address} venueByName={venueByName} />
        </section>
      )}
      <section className="mt-10">
        <h2>Newest {newestShown} papers</h2>
        <p className="mt-2 text-muted">
          The subtopics above list all {countOf(papers.length, "paper")}.{" "}
          <SiteLink href={addresses.searchFor(`topic:${path}`)} className="text-accent underline">
            Search and filter these papers
          </SiteLink>
        </p>
        {files}
        <ListActions papers={newest} />
        <YearSections papers={newest} />
        {ownPapers.length === 0 && <Coins papers={newest} venueByName={venueByName} />}
      </section>
    </>
  );
}
