import type { Survey } from "../survey/survey";
import { flattenTopics } from "../survey/taxonomy";
import { venuesWithPapers } from "../survey/venue-papers";
import { addresses, fixedPages } from "./addresses";
import { authorLists, authorsWithPage } from "./author-pages";
import { changePages } from "./change-pages";
import { emptySections } from "./empty-sections";
import { figureIds } from "./figure-source";
import { listedPapers } from "./listed-papers";
import { waitingPages } from "./waiting-pages";
import { type ListPage, yearPages } from "./year-pages";

/** Returns the addresses of all pages, except the pages by year of the list of corrections. */
export function allPages(survey: Survey): string[] {
  const { branches, papers, techniques, papersByTechnique, frameworks, questions, lenses, families } = survey;
  const empty = emptySections(survey);
  const ofYears = (address: string, pages: readonly ListPage<unknown>[]) =>
    pages.map(({ path }) => `${address}${path}/`);
  return [
    ...fixedPages.filter((address) => !empty.includes(address)),
    ...flattenTopics(branches).flatMap((topic) => {
      const address = addresses.topic(topic.path);
      return [address, ...ofYears(address, yearPages(listedPapers(topic)))];
    }),
    ...papers.map(({ id }) => addresses.paper(id)),
    ...ofYears(addresses.papers, yearPages(papers)),
    ...techniques.flatMap(({ id }) => {
      const address = addresses.technique(id);
      return [address, ...ofYears(address, yearPages(papersByTechnique.get(id) ?? []))];
    }),
    ...frameworks.map(({ id }) => addresses.framework(id)),
    ...authorLists(survey).map(({ path }) => addresses.authorNames(path)),
    ...authorsWithPage(survey).flatMap(({ id = "", papers: own }) => {
      const address = addresses.author(id);
      return [address, ...ofYears(address, yearPages(own))];
    }),
    ...venuesWithPapers(survey).flatMap(({ venue, papers: own }) => {
      const address = addresses.venue(venue.id);
      return [address, ...ofYears(address, yearPages(own))];
    }),
    // The first page is a fixed page.
    ...waitingPages(survey)
      .slice(1)
      .map(({ path }) => addresses.waitingPage(path)),
    ...changePages(survey).map(({ path }) => addresses.newIn(path)),
    ...questions.map(({ id }) => addresses.question(id)),
    ...lenses.map(({ id }) => addresses.lens(id)),
    ...figureIds(survey).map((id) => addresses.figure(id)),
    ...families.map(({ id }) => addresses.comparison(id)),
  ];
}
