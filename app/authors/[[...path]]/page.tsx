import type { Metadata } from "next";
import { AuthorIndex, AuthorLetter } from "@/components/author/author-index";
import { AuthorView, AuthorYear } from "@/components/author/author-view";
import { PageFrame } from "@/components/layout/page-frame";
import { addresses } from "@/lib/site/addresses";
import { authorLists, authorsWithPage, describeAuthorPage } from "@/lib/site/author-pages";
import { pageMetadata } from "@/lib/site/page-metadata";
import { yearPages } from "@/lib/site/year-pages";
import { authorsOf } from "@/lib/survey/authors";
import { loadContentHash, loadSurvey } from "@/lib/survey/load-survey-fs";
import { countOf } from "@/lib/text/format";

interface Props {
  params: Promise<{ path?: string[] }>;
}

export const dynamicParams = false;

/**
 * The list and the pages of letters. The pages of authors are only here under `next dev`: a build writes them afterwards
 * (scripts/site/authors/write-authors.ts).
 */
export function generateStaticParams() {
  const survey = loadSurvey();
  const authors = process.env.NODE_ENV === "development" ? authorsWithPage(survey) : [];
  const paths = [
    ...authorLists(survey).map(({ path }) => `names/${path}`),
    ...authors.flatMap(({ id = "", papers }) => [id, ...yearPages(papers).map(({ path }) => `${id}/${path}`)]),
  ];
  return [{ path: [] }, ...paths.map((path) => ({ path: path.split("/") }))];
}

async function load({ params }: Props) {
  const survey = loadSurvey();
  const [first = "", ...rest] = (await params).path ?? [];
  const lists = authorLists(survey);
  if (first === "") return { survey, lists };
  const below = rest.join("/");
  if (first === "names") {
    const list = lists.find(({ path }) => path === below);
    if (list) return { survey, lists, list };
  }
  const author = authorsOf(survey).byId.get(first);
  const page = yearPages(author?.papers ?? []).find(({ path }) => path === below);
  if (!author || (below !== "" && !page))
    throw new Error(`generateStaticParams does not list the author page "${first}/${below}".`);
  return { survey, lists, author, page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { survey, list, author, page } = await load(props);
  const { settings } = survey;
  if (author) return pageMetadata(settings, describeAuthorPage(author, settings, page));
  return pageMetadata(settings, {
    title: list ? `Authors: ${list.title}` : "Authors",
    description: list
      ? `${countOf(list.authors.length, "author")} of papers on ${settings.field}: ${list.title}.`
      : `${countOf(authorsOf(survey).all.length, "author")} of papers on ${settings.field}.`,
    address: list ? addresses.authorNames(list.path) : addresses.authors,
  });
}

export default async function AuthorsPage(props: Props) {
  const { survey, lists, list, author, page } = await load(props);
  return (
    <PageFrame branches={survey.branches} closedLevels={0}>
      {author && page && <AuthorYear survey={survey} author={author} page={page} />}
      {author && !page && <AuthorView survey={survey} author={author} />}
      {list && <AuthorLetter lists={lists} list={list} />}
      {!author && !list && (
        <AuthorIndex authors={authorsOf(survey).all} lists={lists} contentHash={loadContentHash()} />
      )}
    </PageFrame>
  );
}
