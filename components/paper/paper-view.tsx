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

/** A paper: what it is, where it is filed, our note (`children`), its citation, and what came before and after. */
export function PaperView({ view, children }: { view: PaperPage; children?: ReactNode }) {
  const { techniques, links, around } = view;
  return (
    <>
      <StructuredData view={view} />
      <article className="max-w-3xl">
        <PaperHead view={view} />
        <ul className="mt-5 flex flex-wrap gap-2">
          {links.map(({ href, label }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes; an address may be in it twice.
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
        {around && (
          <section className="mt-10" data-color={around.topic.color}>
            <h2>
              {"Around it in "}
              <a href={around.topic.href} className="text-branch underline">
                {around.topic.name}
              </a>
            </h2>
            <NeighbourColumns earlier={around.earlier} later={around.later} />
          </section>
        )}
        <Provenance
          places={view.places}
          authorsSource={view.authorsSource}
          corrections={view.corrections}
          record={view.record}
        />
        <ContributeLinks links={[view.edit]} />
      </article>
    </>
  );
}

/** The paper as schema.org has it, for search engines. */
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
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own making, with "<" escaped.
      dangerouslySetInnerHTML={{ __html: toScriptJson(article) }}
    />
  );
}

function NoteSource({ source }: { source: string | undefined }) {
  if (!source) return null;
  return (
    <p className="small-print mt-2">
      {source === "title" ? (
        "From the title alone: no source was found."
      ) : (
        <>
          Note after <ExternalLink href={source}>{hostOf(source)}</ExternalLink>
        </>
      )}
    </p>
  );
}
