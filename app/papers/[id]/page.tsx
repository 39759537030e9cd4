import type { Metadata } from "next";
import { cache } from "react";
import { Bibtex, PaperTags, Provenance } from "@/components/layout/client-frame";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { ExternalLink } from "@/components/layout/external-link";
import { PageFrame } from "@/components/layout/page-frame";
import { NeighbourList } from "@/components/paper/neighbour-list";
import { PaperNote } from "@/components/paper/paper-note";
import { TopicChips } from "@/components/taxonomy/topic-chips";
import { TechniqueChips } from "@/components/technique/technique-chips";
import { toBibtex } from "@/lib/citation/bibtex";
import { citationMeta } from "@/lib/citation/citation-meta";
import { toScholarlyArticle, toScriptJson } from "@/lib/citation/scholarly-article";
import { shortByline } from "@/lib/format";
import { addresses } from "@/lib/site/addresses";
import { editUrl } from "@/lib/site/repository-links";
import { absoluteUrl, siteUrl } from "@/lib/site/site-config";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { findNeighbours } from "@/lib/survey/neighbours";
import { linksOf } from "@/lib/survey/paper-links";
import { describePaper } from "@/lib/survey/paper-summary";
import { sourcePlaces } from "@/lib/survey/source-places";
import { findTopic } from "@/lib/survey/taxonomy";

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadSurvey().papers.map(({ id }) => ({ id }));
}

/** What the page and its metadata both need. */
const load = cache((id: string) => {
  const survey = loadSurvey();
  const paper = survey.paperById.get(id);
  if (!paper) throw new Error("A paper page was asked for that generateStaticParams does not name.");
  const venue = survey.venueByName.get(paper.venue);
  const url = absoluteUrl(siteUrl(survey.settings), addresses.paper(paper.id));
  const topic = findTopic(survey.branches, paper.topics[0] ?? "");
  const facts = [shortByline(paper.authors), `${paper.venue} ${paper.year}`, topic?.title].filter(Boolean).join(" · ");
  const description = describePaper(paper) || `${facts}: links, citation and neighbouring papers.`;
  return { survey, paper, venue, url, topic, description };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { paper, description } = load((await params).id);
  return { title: paper.title, description };
}

export default async function PaperPage({ params }: Props) {
  const { survey, paper, venue, url, topic, description } = load((await params).id);
  return (
    <PageFrame branches={survey.branches} openPaths={paper.topics} full={false}>
      <PaperTags citation={citationMeta(paper, venue, url)} description={description} site={survey.settings.title} />
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own making, with "<" escaped.
        dangerouslySetInnerHTML={{ __html: toScriptJson(toScholarlyArticle(paper, venue, url)) }}
      />
      <article className="max-w-3xl">
        <TopicChips branches={survey.branches} paths={paper.topics} />
        <h1 className="mt-3">{paper.title}</h1>
        {paper.authors.length > 0 && <p className="mt-3 leading-relaxed">{paper.authors.join(", ")}</p>}
        <p className="mt-1 text-muted">
          <span title={venue?.title}>{paper.venue}</span>
          {` ${paper.year}${{ published: "", preprint: " · preprint", web: " · not peer reviewed" }[paper.status]}`}
        </p>
        <ul className="mt-5 flex flex-wrap gap-2">
          {linksOf(paper).map(({ url: href, label }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes; the address would stand here twice.
            <li key={index}>
              <ExternalLink href={href} className="button">
                {label}
              </ExternalLink>
            </li>
          ))}
        </ul>
        {paper.techniques.length > 0 && (
          <div className="mt-5">
            <TechniqueChips ids={paper.techniques} techniqueById={survey.techniqueById} />
          </div>
        )}
        <PaperNote paper={paper} />
        <Bibtex text={toBibtex(paper, venue)} />
        {topic && <NeighbourList topic={topic} neighbours={findNeighbours(topic, paper)} />}
        <Provenance
          places={sourcePlaces(paper.sources, survey.sourceById)}
          authorsSource={paper.authorsSource}
          corrections={paper.corrections}
        />
        <ContributeLinks
          links={[
            {
              label: paper.body ? "Fix this entry" : "Fix this entry or add a note",
              href: editUrl(survey.settings.repository, paper.file),
            },
          ]}
        />
      </article>
    </PageFrame>
  );
}
