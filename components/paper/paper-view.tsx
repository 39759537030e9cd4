import type { ReactNode } from "react";
import { Chips } from "@/components/layout/chips";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { ExternalLink } from "@/components/layout/external-link";
import { toScholarlyArticle, toScriptJson } from "@/lib/citation/scholarly-article";
import type { PaperPage } from "@/lib/site/paper-page";
import { hostOf } from "@/lib/text/format";
import { Bibtex } from "./bibtex";
import { NeighbourColumns } from "./neighbour-columns";
import { PaperHead } from "./paper-head";
import { Provenance } from "./provenance";
import { RelatedPapers } from "./related-papers";

/** The page of a paper: head, links, note (`children`), citation, related papers and provenance. */
export function PaperView({ view, children }: { view: PaperPage; children?: ReactNode }) {
  const { techniques, links, neighbours } = view;
  return (
    <>
      <StructuredData view={view} />
      <article className="paper">
        <PaperHead view={view} />
        <ul className="links">
          {links.map(({ href, label }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a static list that may contain an address twice.
            <li key={index}>
              <ExternalLink href={href} className="button">
                {label}
              </ExternalLink>
            </li>
          ))}
        </ul>
        {techniques.length > 0 && (
          <div className="mt-5">
            <Chips chips={techniques} label="Techniques" />
          </div>
        )}
        <div className="mt-6">
          {children}
          <NoteSource source={view.noteSource} />
        </div>
        <Bibtex text={view.bibtex} />
        <RelatedPapers relations={view.relations} related={view.related} />
        {neighbours && (
          <section className="mt-10" data-color={neighbours.topic.color}>
            <h2>
              {"Earlier and later in "}
              <a href={neighbours.topic.href}>{neighbours.topic.name}</a>
            </h2>
            <NeighbourColumns earlier={neighbours.earlier} later={neighbours.later} />
          </section>
        )}
        <Provenance
          sources={view.sources}
          authorsSource={view.authorsSource}
          corrections={view.corrections}
          record={view.record}
        />
        <ContributeLinks links={[view.edit]} />
      </article>
    </>
  );
}

/** The paper as JSON-LD for search engines (https://schema.org/ScholarlyArticle). */
function StructuredData({ view: { citation, year, venueTitle, doi, links } }: { view: PaperPage }) {
  const article = toScholarlyArticle({
    title: citation.citation_title,
    authors: [citation.citation_author ?? []].flat(),
    year,
    venue: venueTitle,
    doi,
    addresses: links.flatMap(({ href, isPaper }) => (isPaper ? href : [])),
    pageUrl: citation.citation_public_url,
  });
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON that the site generates, with "<" escaped.
      dangerouslySetInnerHTML={{ __html: toScriptJson(article) }}
    />
  );
}

function NoteSource({ source }: { source: string | undefined }) {
  if (!source) return null;
  return (
    <p className="small-print mt-2">
      {source === "title" ? (
        "Summarized from the title only: no other source was found."
      ) : (
        <>
          Summarized from <ExternalLink href={source}>{hostOf(source)}</ExternalLink>
        </>
      )}
    </p>
  );
}
