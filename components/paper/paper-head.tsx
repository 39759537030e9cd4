import { Fragment } from "react";
import { Chips } from "@/components/layout/chips";
import type { PaperPage } from "@/lib/site/paper-page";
import { Fold } from "./fold";

const statusRemarks = { published: "", preprint: "preprint", web: "not peer reviewed" };

/** Topics, title, authors, publication and other names of a paper. */
export function PaperHead({ view }: { view: PaperPage }) {
  const { citation, authors, publication, status, formerTitles, retracted } = view;
  const remark = status && statusRemarks[status];
  return (
    <>
      <Chips chips={view.topics} />
      <h1>{citation.citation_title}</h1>
      {authors.length > 0 && (
        <div className="authors">
          <AuthorList authors={authors} />
        </div>
      )}
      {(publication || remark) && (
        <p className="mt-1 text-muted">
          {view.venueHref ? (
            <a href={view.venueHref} title={view.venueTitle}>
              {publication}
            </a>
          ) : (
            publication
          )}
          {publication && remark && " · "}
          {remark}
        </p>
      )}
      {view.unverified && <p className="mt-1 text-muted first-letter:uppercase">{view.unverified}</p>}
      {view.name && <p className="mt-1 text-muted">Known as {view.name}</p>}
      {formerTitles.map(({ title, publication: appeared, href }) => (
        <p key={title} className="mt-1 text-muted">
          Also titled “<FormerTitle title={title} href={href} />”{appeared && ` (${appeared})`}
        </p>
      ))}
      {retracted && (
        <p className="notice mt-4" role="note">
          <b>Retracted</b> on {retracted.date}:{" "}
          <a href={retracted.source.href} className="underline">
            {retracted.source.name}
          </a>
        </p>
      )}
    </>
  );
}

/** More authors than this are folded, because they would fill the screen of a phone. */
const maxShownAuthors = 25;
const firstAuthors = 10;

function AuthorList({ authors }: Pick<PaperPage, "authors">) {
  if (authors.length <= maxShownAuthors) return <Authors authors={authors} />;
  return (
    <>
      <Authors authors={authors.slice(0, firstAuthors)} />
      <Fold summary={`${authors.length - firstAuthors} more authors`}>
        <p>
          <Authors authors={authors.slice(firstAuthors)} />
        </p>
      </Fold>
    </>
  );
}

function Authors({ authors }: Pick<PaperPage, "authors">) {
  return authors.map(({ name, href }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a static list; two authors may have the same name.
    <Fragment key={index}>
      {index > 0 && ", "}
      {href ? <a href={href}>{name}</a> : name}
    </Fragment>
  ));
}

function FormerTitle({ title, href }: { title: string; href: string | undefined }) {
  if (!href) return title;
  return (
    <a href={href} className="underline">
      {title}
    </a>
  );
}
