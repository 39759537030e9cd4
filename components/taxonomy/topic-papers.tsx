import { SiteLink } from "@/components/layout/site-link";
import { PaperListByYear, YearSections } from "@/components/paper/paper-list";
import { addresses } from "@/lib/site/addresses";
import { listedPapers } from "@/lib/site/listed-papers";
import { newestShown } from "@/lib/site/year-pages";
import type { TopicNode } from "@/lib/survey/taxonomy";
import { countOf } from "@/lib/text/format";

/** The papers of a topic: all of them, or the newest where its subtopics list the others. */
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
              {ownPapers.length} filed right here, the others under its topics
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
          <h2>{countOf(ownPapers.length, "paper")} filed right here</h2>
          <PaperListByYear papers={ownPapers} address={address} />
        </section>
      )}
      <section className="mt-10">
        <h2>The newest {newestShown}</h2>
        <p className="mt-2 text-muted">
          All {countOf(papers.length, "paper")} are under the topics above.{" "}
          <SiteLink href={addresses.searchFor(`topic:${path}`)} className="text-accent underline">
            Search and filter them
          </SiteLink>
        </p>
        <YearSections papers={papers.slice(0, newestShown)} />
      </section>
    </>
  );
}
