import type { Metadata } from "next";
import { AuthorIndex, AuthorLetter } from "@/components/author/author-index";
import { AuthorView } from "@/components/author/author-view";
import { PageFrame } from "@/components/layout/page-frame";
import { PaperList } from "@/components/paper/paper-list";
import { YearPage } from "@/components/paper/year-page";
import { addresses } from "@/lib/site/addresses";
import { authorLists, authorsWithPage } from "@/lib/site/author-pages";
import { pageMetadata } from "@/lib/site/page-metadata";
import { yearPages } from "@/lib/site/year-pages";
import { authorsOf } from "@/lib/survey/authors";
import { loadContentHash, loadSurvey } from "@/lib/survey/load-survey-fs";
import { countOf } from "@/lib/text/format";

interface Props {
  params: Promise<{ path?: string[] }>;
}

export const dynamicParams = false;

/** The list, the pages of letters, and the authors with the pages by year of long lists. */
export function generateStaticParams() {
  const survey = loadSurvey();
  const paths = [
    ...authorLists(survey).map(({ path }) => `names/${path}`),
    ...authorsWithPage(survey).flatMap(({ id = "", papers }) => [
      id,
      ...yearPages(papers).map(({ path }) => `${id}/${path}`),
    ]),
  ];
  return [{ path: [] }, ...paths.map((path) => ({ path: path.split("/") }))];
}

async function load({ params }: Props) {
  const survey = loadSurvey();
  const [first = "", ...rest] = (await params).path ?? [];
  const lists = authorLists(survey);
  if (first === "") return { survey, lists, address: addresses.authors };
  const below = rest.join("/");
  if (first === "names") {
    const list = lists.find(({ path }) => path === below);
    if (list) return { survey, lists, list, address: addresses.authorNames(list.path) };
  }
  const author = authorsOf(survey).byId.get(first);
  const pages = yearPages(author?.papers ?? []);
  const page = pages.find(({ path }) => path === below);
  if (!author || (below !== "" && !page))
    throw new Error(`generateStaticParams does not list the author page "${first}/${below}".`);
  return { survey, lists, author, pages, page, address: addresses.author(first) + (page ? `${page.path}/` : "") };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { survey, list, author, page, address } = await load(props);
  const { settings } = survey;
  if (author)
    return pageMetadata(settings, {
      title: page ? `${author.name}: ${page.title}` : author.name,
      description: `${countOf((page ?? author).papers.length, "paper")} by ${author.name} on ${settings.field}.`,
      address,
    });
  return pageMetadata(settings, {
    title: list ? `Authors: ${list.title}` : "Authors",
    description: list
      ? `${countOf(list.authors.length, "author")} of papers on ${settings.field}: ${list.title}.`
      : `${countOf(authorsOf(survey).all.length, "author")} of papers on ${settings.field}.`,
    address,
  });
}

export default async function AuthorsPage(props: Props) {
  const { survey, lists, list, author, pages, page } = await load(props);
  return (
    <PageFrame branches={survey.branches} closedLevels={0}>
      {author && page && (
        <YearPage list={{ title: author.name, address: addresses.author(author.id ?? "") }} pages={pages} page={page}>
          <PaperList papers={page.papers} />
        </YearPage>
      )}
      {author && !page && <AuthorView survey={survey} author={author} address={addresses.author(author.id ?? "")} />}
      {list && <AuthorLetter lists={lists} list={list} />}
      {!author && !list && (
        <AuthorIndex authors={authorsOf(survey).all} lists={lists} contentHash={loadContentHash()} />
      )}
    </PageFrame>
  );
}
