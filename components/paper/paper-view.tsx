import type { ReactNode } from "react";
import { Chips } from "@/components/layout/chips";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { ExternalLink } from "@/components/layout/external-link";
import { toScholarlyArticle, toScriptJson } from "@/lib/citation/scholarly-article";
import { hostOf } from "@/lib/format";
import type { PaperView as View } from "@/lib/site/paper-view";
import { Bibtex } from "./bibtex";
import { NeighbourColumns } from "./neighbour-columns";
import { Provenance } from "./provenance";

const statusRemarks = { published: "", preprint: "preprint", web: "not peer reviewed" };

/** A paper: what it is, where it is filed, our note (`children`), its citation, and what came before and after. */
export function PaperView({ view, children }: { view: View; children?: ReactNode }) {
  const { citation, year, status, formerTitles, retracted, topics, techniques, links, noteSource, around } = view;
  const { citation_title: title, citation_public_url: pageUrl } = citation;
  const authors = [citation.citation_author ?? []].flat();
  const remark = status && statusRemarks[status];
  const article = toScholarlyArticle({
    title,
    authors,
    year,
    venue: view.venueTitle,
    doi: view.doi,
    addresses: links.flatMap(({ href, isPaper }) => (isPaper ? href : [])),
    pageUrl,
  });
  return (
    <>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own making, with "<" escaped.
        dangerouslySetInnerHTML={{ __html: toScriptJson(article) }}
      />
      <article className="max-w-3xl">
        <Chips chips={topics} />
        <h1 className="mt-3">{title}</h1>
        {authors.length > 0 && <p className="mt-3 leading-relaxed">{authors.join(", ")}</p>}
        {(view.publication || remark) && (
          <p className="mt-1 text-muted">
            <span title={view.venueTitle}>{view.publication}</span>
            {view.publication && remark && " · "}
            {remark}
          </p>
        )}
        {view.unverified && <p className="mt-1 text-muted first-letter:uppercase">{view.unverified}</p>}
        {view.name && <p className="mt-1 text-muted">Known as {view.name}</p>}
        {formerTitles.map(({ title: former, publication, href }) => (
          <p key={former} className="mt-1 text-muted">
            Also titled “<FormerTitle title={former} href={href} />”{publication && ` (${publication})`}
          </p>
        ))}
        {retracted && (
          <p className="notice mt-4" role="note">
            <b>Retracted</b> on {retracted.date}:{" "}
            <ExternalLink href={retracted.source.href} className="underline">
              {retracted.source.name}
            </ExternalLink>
          </p>
        )}
        <ul className="mt-5 flex flex-wrap gap-2">
          {links.map(({ href, label }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes; an address may stand here twice.
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
          {noteSource && (
            <p className="small-print mt-2">
              {noteSource === "title" ? (
                "From the title alone: no source was found."
              ) : (
                <>
                  Note after <ExternalLink href={noteSource}>{hostOf(noteSource)}</ExternalLink>
                </>
              )}
            </p>
          )}
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

function FormerTitle({ title, href }: { title: string; href: string | undefined }) {
  if (!href) return title;
  return (
    <ExternalLink href={href} className="underline">
      {title}
    </ExternalLink>
  );
}
