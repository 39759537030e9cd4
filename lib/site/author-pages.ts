import { familyName } from "../citation/author-name";
import { foldText } from "../search/fold-text";
import { type Author, authorsOf } from "../survey/authors";
import type { Paper } from "../survey/entities";
import { groupBy } from "../survey/group-by";
import { oncePerSurvey } from "../survey/once-per-survey";
import type { Survey } from "../survey/survey";
import type { BylineName } from "../text/byline";
import { countOf } from "../text/format";
import { addresses } from "./addresses";
import type { ListPage } from "./year-pages";

/** Authors with fewer papers have no page. Their name links to the paper. */
const minPapers = 2;

/** A page of the list of all authors: those whose family name has the same first letter. */
export interface AuthorList {
  /** Last part of its address: `w`, `w/2` for its second page. */
  path: string;
  /** Title: "W", "W, page 2 of 3", "Other". */
  title: string;
  /** "W" or "Other". */
  letter: string;
  /** Number of the page within its letter, from 1. */
  number: number;
  /** By family name. */
  authors: Author[];
}

/** At most this many authors are on a page. */
const maxListedAuthors = 400;

/** Returns the authors with a page, those with the most papers first. */
export function authorsWithPage(survey: Survey): Author[] {
  return authorsOf(survey).all.filter(hasPage);
}

/** Returns the address of an author's page, or that of the only paper; relative to the base path. */
export function authorAddress(author: Author): string | undefined {
  if (hasPage(author)) return addresses.author(author.id);
  const [paper] = author.papers;
  return author.papers.length === 1 && paper ? addresses.paper(paper.id) : undefined;
}

/** Returns the address of an author's page; undefined if the author has none. */
export function authorPageAddress(author: Author): string | undefined {
  return hasPage(author) ? addresses.author(author.id) : undefined;
}

/** Returns the authors of a paper in the order of its byline. Those with a page have the id. */
export function linkedAuthors(paper: Paper, survey: Survey): BylineName[] {
  const known = authorsOf(survey).of(paper);
  return paper.authors.map((name, index) => {
    const author = known[index];
    return author && hasPage(author) ? { name, id: author.id } : { name };
  });
}

/** Returns title, description and address of an author's page, or of a page by year of a long list. */
export function describeAuthorPage(
  { id = "", name, papers }: Author,
  { field }: Pick<Survey["settings"], "field">,
  page?: ListPage<Paper>,
): { title: string; description: string; address: string } {
  return {
    title: page ? `${name}: ${page.title}` : name,
    description: `${countOf((page?.papers ?? papers).length, "paper")} by ${name} on ${field}.`,
    address: addresses.author(id) + (page ? `${page.path}/` : ""),
  };
}

/** Returns the pages of the list of all authors, in alphabetical order. */
export const authorLists = oncePerSurvey((survey): AuthorList[] => {
  const sorted = authorsOf(survey)
    .all.map((author) => ({ author, family: familyName(author.name) }))
    .sort((a, b) => a.family.localeCompare(b.family, "en") || a.author.name.localeCompare(b.author.name, "en"));
  const byLetter = groupBy(sorted, ({ family }) => [/[a-z]/.exec(foldText(family))?.[0] ?? "other"]);
  const letters = [...byLetter].sort(([a], [b]) => Number(a === "other") - Number(b === "other") || (a < b ? -1 : 1));
  return letters.flatMap(([letter, authors]) => {
    const count = Math.ceil(authors.length / maxListedAuthors);
    const name = letter === "other" ? "Other" : letter.toUpperCase();
    return Array.from({ length: count }, (_, index) => ({
      path: `${letter}${index > 0 ? `/${index + 1}` : ""}`,
      title: count > 1 ? `${name}, page ${index + 1} of ${count}` : name,
      letter: name,
      number: index + 1,
      authors: authors.slice(index * maxListedAuthors, (index + 1) * maxListedAuthors).map(({ author }) => author),
    }));
  });
});

function hasPage(author: Author): author is Author & { id: string } {
  return author.id !== undefined && author.papers.length >= minPapers;
}
