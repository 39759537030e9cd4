import type { ReactNode } from "react";
import { FactStrip } from "@/components/fact/fact-strip";
import { ImplementationList } from "@/components/fact/implementation-list";
import { ResultList } from "@/components/fact/result-list";
import { CitePaperIsland } from "@/components/island/islands";
import { Chips } from "@/components/layout/chips";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { StructuredData } from "@/components/layout/structured-data";
import { ShelfButton } from "@/components/shelf/shelf-button";
import { paperFormats } from "@/lib/citation/citation-formats";
import { toScholarlyArticle } from "@/lib/citation/scholarly-article";
import { addresses } from "@/lib/site/addresses";
import type { PaperPage } from "@/lib/site/paper-page";
import { basePath } from "@/lib/site/site-config";
import { hostOf } from "@/lib/text/format";
import { CitationFiles } from "./citation-files";
import { NeighbourColumns } from "./neighbour-columns";
import { PaperHead } from "./paper-head";
import { Provenance } from "./provenance";
import { RelatedPapers } from "./related-papers";

/**
 * The page of a paper: head, links, facts, note (`children`), citation, sections, results, implementations, related papers
 * and provenance.
 */
export function PaperView({
  view,
  contentHash,
  sections,
  children,
}: {
  view: PaperPage;
  /** Hash of the content, which is in the addresses of data. */
  contentHash: string;
  sections?: ReactNode;
  children?: ReactNode;
}) {
  const { techniques, neighbours } = view;
  return (
    <>
      <StructuredData data={structuredData(view)} />
      <article className="paper">
        <PaperHead view={view} />
        <PaperLinks view={view} />
        {view.facts.map(({ family, facts }) => (
          <FactStrip key={family.href} title={<a href={family.href}>{family.name}</a>} facts={facts} />
        ))}
        {techniques.length > 0 && (
          <div className="mt-5">
            <Chips chips={techniques} label="Techniques" />
          </div>
        )}
        <div className="mt-6">
          {children}
          <NoteSource source={view.noteSource} />
        </div>
        <section className="cite">
          <CitePaperIsland id={view.id} bibtex={view.bibtex} basePath={basePath} contentHash={contentHash} />
          <CitationFiles
            label="Download"
            formats={paperFormats}
            addressOf={(extension) => addresses.paperFile(view.id, extension)}
          />
        </section>
        {sections}
        {view.results.length > 0 && <ResultList results={view.results} />}
        {view.implementations.length > 0 && <ImplementationList rows={view.implementations} ofFrameworks />}
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

function PaperLinks({ view: { id, links, shelfName, compareHref } }: { view: PaperPage }) {
  return (
    <ul className="links">
      {links.map(({ href, label }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a static list that may contain an address twice.
        <li key={index}>
          <a href={href} className="button">
            {label}
          </a>
        </li>
      ))}
      <li>
        <ShelfButton id={id} name={shelfName} className="button" />
      </li>
      {compareHref && (
        <li>
          <a href={compareHref} className="button">
            Compare
          </a>
        </li>
      )}
    </ul>
  );
}

/** Returns the paper for search engines. */
function structuredData({ citation, authors, year, venueTitle, doi, links, pageUrl }: PaperPage): object {
  return toScholarlyArticle({
    title: citation.citation_title,
    authors: authors.map(({ name }) => name),
    year,
    venue: venueTitle,
    doi,
    addresses: links.flatMap(({ href, isPaper }) => (isPaper ? href : [])),
    pageUrl,
  });
}

function NoteSource({ source }: { source: string | undefined }) {
  if (!source) return null;
  return (
    <p className="small-print mt-2">
      {source === "title" ? (
        "Summarized from the title only: no other source was found."
      ) : (
        <>
          Summarized from <a href={source}>{hostOf(source)}</a>
        </>
      )}
    </p>
  );
}
