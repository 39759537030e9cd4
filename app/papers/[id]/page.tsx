import type { Metadata } from "next";
import { Bibtex } from "@/components/layout/client-frame";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { ExternalLink } from "@/components/layout/external-link";
import { PageFrame } from "@/components/layout/page-frame";
import { NeighbourList } from "@/components/paper/neighbour-list";
import { PaperNote } from "@/components/paper/paper-note";
import { Provenance } from "@/components/paper/provenance";
import { TopicChips } from "@/components/taxonomy/topic-chips";
import { TechniqueChips } from "@/components/technique/technique-chips";
import { toBibtex } from "@/lib/citation/bibtex";
import { citationMeta } from "@/lib/citation/citation-meta";
import { toScholarlyArticle, toScriptJson } from "@/lib/citation/scholarly-article";
import { shortByline } from "@/lib/format";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { editUrl } from "@/lib/site/repository-links";
import { absoluteUrl, siteUrl } from "@/lib/site/site-config";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { findNeighbours } from "@/lib/survey/neighbours";
import { linksOf } from "@/lib/survey/paper-links";
import { describePaper } from "@/lib/survey/paper-summary";
import { findTopic } from "@/lib/survey/taxonomy";

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadSurvey().papers.map(({ id }) => ({ id }));
}

async function load({ params }: Props) {
  const survey = loadSurvey();
  const paper = survey.paperById.get((await params).id);
  if (!paper) throw new Error("A paper page was asked for that generateStaticParams does not name.");
  const venue = survey.venueByName.get(paper.venue);
  const url = absoluteUrl(siteUrl(survey.settings), addresses.paper(paper.id));
  return { survey, paper, venue, url };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { survey, paper, venue, url } = await load(props);
  const byline = shortByline(paper.authors);
  const topic = findTopic(survey.branches, paper.topics[0] ?? "")?.title;
  const facts = [byline, `${paper.venue} ${paper.year}`, topic].filter(Boolean).join(" · ");
  return {
    ...pageMetadata(survey.settings, {
      title: paper.title,
      description: describePaper(paper) || `${facts}: links, citation and neighbouring papers.`,
      address: addresses.paper(paper.id),
      type: "article",
    }),
    other: citationMeta(paper, venue, url),
  };
}

export default async function PaperPage(props: Props) {
  const { survey, paper, venue, url } = await load(props);
  const [mainTopic] = paper.topics.map((path) => findTopic(survey.branches, path));
  return (
    <PageFrame branches={survey.branches} openPaths={paper.topics} full={false}>
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
        {mainTopic && <NeighbourList topic={mainTopic} neighbours={findNeighbours(mainTopic, paper)} />}
        <Provenance paper={paper} sourceById={survey.sourceById} />
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
