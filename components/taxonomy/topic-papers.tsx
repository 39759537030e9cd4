import { SiteLink } from "@/components/layout/site-link";
import { PaperListByYear, YearSections } from "@/components/paper/paper-list";
import { addresses } from "@/lib/site/addresses";
import { listedPapers } from "@/lib/site/listed-papers";
import { newestShown } from "@/lib/site/year-pages";
import type { TopicNode } from "@/lib/survey/taxonomy";
import { countOf, formatCount } from "@/lib/text/format";

/** The papers of a topic: all of them, or the newest if its subtopics list the others. */
export function TopicPapers({ topic }: { topic: TopicNode }) {
  const { path, papers, children, ownPapers } = topic;
  const address = addresses.topic(path);
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
        <PaperListByYear papers={papers} address={address} />
      </section>
    );
  return (
    <>
      {ownPapers.length > 0 && (
        <section className="mt-10">
          <h2>{countOf(ownPapers.length, "paper")} directly in this topic</h2>
          <PaperListByYear papers={ownPapers} address={address} />
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
        <YearSections papers={papers.slice(0, newestShown)} />
      </section>
    </>
  );
}
