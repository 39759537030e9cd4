import { NameFilterIsland } from "@/components/island/islands";
import { NumberedLinks } from "@/components/layout/numbered-links";
import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import { type AuthorList, authorPageAddress } from "@/lib/site/author-pages";
import { basePath } from "@/lib/site/site-config";
import type { Author } from "@/lib/survey/authors";
import { countOf, formatCount } from "@/lib/text/format";

/** At most this many authors are on the first page, those with the most papers. */
const maxShown = 90;

/** The page of all authors: a filter, the letters, and the authors with the most papers. */
export function AuthorIndex({
  authors,
  lists,
  contentHash,
}: {
  authors: readonly Author[];
  lists: readonly AuthorList[];
  contentHash: string;
}) {
  const listed = authors.filter((author) => authorPageAddress(author));
  return (
    <>
      <h1>Authors</h1>
      <p className="mt-2 text-muted">
        {countOf(authors.length, "author")}, {formatCount(listed.length)} with two or more papers.
      </p>
      <NameFilterIsland
        dataUrl={basePath + addresses.authorData(contentHash)}
        basePath={basePath}
        action={basePath + addresses.search}
        noun="author"
        nothing="No author has this name."
        className="author-list"
      />
      <h2 className="mt-8">By family name</h2>
      <LetterLinks lists={lists} />
      {listed.length > 0 && (
        <section className="mt-8">
          <h2>Most papers in the atlas</h2>
          <AuthorNames authors={listed.slice(0, maxShown)} />
        </section>
      )}
    </>
  );
}

/** A page of authors whose family name has the same first letter. */
export function AuthorLetter({ lists, list }: { lists: readonly AuthorList[]; list: AuthorList }) {
  const ofLetter = lists.filter(({ letter }) => letter === list.letter);
  return (
    <>
      <nav aria-label="Breadcrumb" className="text-sm text-muted">
        <SiteLink href={addresses.authors}>Authors</SiteLink>
      </nav>
      <h1 className="mt-2">Authors: {list.title}</h1>
      <LetterLinks lists={lists} current={list} />
      <AuthorNames authors={list.authors} />
      <NumberedLinks label={list.letter} pages={ofLetter} current={list} addressOf={addresses.authorNames} />
    </>
  );
}

function LetterLinks({ lists, current }: { lists: readonly AuthorList[]; current?: AuthorList }) {
  return (
    <nav aria-label="Authors by family name" className="mt-4">
      <ul className="flex flex-wrap gap-2 text-sm">
        {lists
          .filter(({ number }) => number === 1)
          .map(({ path, letter }) => (
            <li key={path}>
              <SiteLink
                href={addresses.authorNames(path)}
                aria-current={letter === current?.letter ? "true" : undefined}
                className="button aria-[current]:border-ink"
              >
                {letter}
              </SiteLink>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** Names with their number of papers. The name of an author without a page links to the only paper. */
function AuthorNames({ authors }: { authors: readonly Author[] }) {
  return (
    <ul className="author-list mt-4">
      {authors.map((author) => {
        const [paper] = author.papers;
        const address = authorPageAddress(author) ?? (paper && addresses.paper(paper.id));
        return (
          <li key={`${author.id} ${author.name}`}>
            {address ? <SiteLink href={address}>{author.name}</SiteLink> : author.name}{" "}
            <span>{author.papers.length}</span>
          </li>
        );
      })}
    </ul>
  );
}
