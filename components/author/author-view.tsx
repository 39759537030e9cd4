import { Chips } from "@/components/layout/chips";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { SiteLink } from "@/components/layout/site-link";
import { PaperList, PaperListByYear } from "@/components/paper/paper-list";
import { YearPage } from "@/components/paper/year-page";
import { TopicChips } from "@/components/taxonomy/topic-chips";
import { addresses } from "@/lib/site/addresses";
import { authorPageAddress } from "@/lib/site/author-pages";
import { folderUrl } from "@/lib/site/repository-links";
import { basePath } from "@/lib/site/site-config";
import { type ListPage, yearPages } from "@/lib/site/year-pages";
import type { Author } from "@/lib/survey/authors";
import { coauthorsOf } from "@/lib/survey/coauthors";
import type { Paper } from "@/lib/survey/entities";
import type { Survey } from "@/lib/survey/survey";
import { countTopics } from "@/lib/survey/technique-topics";
import { countOf } from "@/lib/text/format";

/** At most this many topics and coauthors are shown. */
const maxChips = 8;

/** The page of an author: spellings, topics, frequent coauthors and papers by year. */
export function AuthorView({ survey, author }: { survey: Survey; author: Author }) {
  const { branches, settings } = survey;
  const counts = countTopics(author.papers);
  const coauthors = coauthorsOf(author, survey).flatMap(({ author: other, count }) => {
    const page = authorPageAddress(other);
    return page && count > 1 ? [{ href: basePath + page, name: other.name, count }] : [];
  });
  return (
    <>
      <nav aria-label="Breadcrumb" className="text-sm text-muted">
        <SiteLink href={addresses.authors}>Authors</SiteLink>
      </nav>
      <h1 className="mt-2">{author.name}</h1>
      {author.spellings.length > 0 && <p className="mt-1 text-muted">Also written {author.spellings.join(", ")}</p>}
      <section className="mt-5">
        <h2 className="label mb-2">Topics, with number of papers</h2>
        <TopicChips branches={branches} paths={[...counts.keys()].slice(0, maxChips)} counts={counts} />
      </section>
      {coauthors.length > 0 && (
        <section className="mt-5">
          <h2 className="label mb-2">Often writes with</h2>
          <Chips chips={coauthors.slice(0, maxChips)} />
        </section>
      )}
      <section className="mt-8">
        <h2>{countOf(author.papers.length, "paper")}</h2>
        <PaperListByYear papers={author.papers} survey={survey} address={addresses.author(author.id ?? "")} />
      </section>
      <p className="small-print mt-8">
        Papers are listed by name. Authors with the same name are separated only where someone has checked it.
      </p>
      <ContributeLinks links={[{ label: "Fix this author", href: folderUrl(settings.repository, "authors") }]} />
    </>
  );
}

/** A page by year of an author with very many papers. */
export function AuthorYear({ survey, author, page }: { survey: Survey; author: Author; page: ListPage<Paper> }) {
  const list = { title: author.name, address: addresses.author(author.id ?? "") };
  return (
    <YearPage list={list} pages={yearPages(author.papers)} page={page}>
      <PaperList papers={page.papers} survey={survey} current={list.address} />
    </YearPage>
  );
}
