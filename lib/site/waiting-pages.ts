import type { WaitingPaper } from "../content/schema/waiting";
import type { Survey } from "../survey/survey";
import { addresses } from "./addresses";
import type { NamedRow } from "./named-rows";

/** Number of papers on a page of the queue. */
const papersPerPage = 100;

/** What the queue is, for its pages. */
export const waitingIntroduction =
  "Public lists name these papers, and the atlas does not have them. Those that most lists name come first, then the " +
  "newest. Titles, authors and years are as the lists have them, and nobody has checked them. No count of papers " +
  "includes them.";

/** A page of the queue. */
export interface WaitingPage {
  /** Last part of its address: its number, empty for the first page, `left-out` for papers that editors left out. */
  path: string;
  /** Number of the page, from 1. */
  number: number;
  title: string;
  /** Rank of its first paper. */
  firstRank: number;
  papers: readonly WaitingPaper[];
}

/** Returns the pages of the queue. The last one has the papers that editors left out, if there are any. */
export function waitingPages({ waiting }: Pick<Survey, "waiting">): WaitingPage[] {
  const offered = waiting.filter(({ leftOut }) => leftOut === undefined);
  const leftOut = waiting.filter((paper) => paper.leftOut !== undefined);
  const count = Math.max(1, Math.ceil(offered.length / papersPerPage));
  const pages = Array.from({ length: count }, (_, index) => ({
    path: index === 0 ? "" : String(index + 1),
    number: index + 1,
    title: count > 1 ? `Papers waiting, page ${index + 1} of ${count}` : "Papers waiting",
    firstRank: index * papersPerPage + 1,
    papers: offered.slice(index * papersPerPage, (index + 1) * papersPerPage),
  }));
  const last = { path: "left-out", number: count + 1, title: "Papers left out", firstRank: 1, papers: leftOut };
  return leftOut.length > 0 ? [...pages, last] : pages;
}

/** Returns the anchor of a waiting paper on its page. */
export function waitingAnchor({ firstRank }: WaitingPage, index: number): string {
  return `paper-${firstRank + index}`;
}

/** Returns the data of the filter on the pages of the queue: all papers, each with its place on a page. */
export function waitingData(survey: Pick<Survey, "waiting">): NamedRow[] {
  return waitingPages(survey).flatMap((page) =>
    page.papers.map(({ title, byline = "", year = 0 }, index): NamedRow => {
      const address = `${addresses.waitingPage(page.path)}#${waitingAnchor(page, index)}`;
      return [title, address, year, byline];
    }),
  );
}

/** Returns a short name of a list: the path of its address, such as "owner/list", or the name of a file. */
export function shortListName(list: string): string {
  if (!/^https?:/.test(list) || !URL.canParse(list)) return list;
  const { hostname, pathname } = new URL(list);
  return pathname.replace(/^\/|\/$/g, "") || hostname;
}
