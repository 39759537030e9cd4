import Fuse, { type FuseOptionKey } from "fuse.js";
import { foldText } from "./fold-text";
import { shortNameAt } from "./search-data";
import { fieldWeights } from "./search-fields";
import type { SearchIndex } from "./search-index";

/** What Fuse compares of a paper: what a reader sees of it first. */
interface Candidate {
  paper: number;
  name: string;
  title: string;
  author: string;
}

const keys: FuseOptionKey<Candidate>[] = (["name", "title", "author"] as const).map((name) => ({
  name,
  weight: fieldWeights[name],
}));

/** How many of the best candidates are ranked a second time. */
export const rerankedPapers = 32;

// The smaller, the more the first places of either ranking count.
const steadiness = 8;

/**
 * Ranks candidates a second time, with fuse.js' token search over their texts, and merges the two rankings by the sum of
 * reciprocal ranks (Cormack, Clarke, Buettcher: https://doi.org/10.1145/1571941.1572114).
 */
export function rankWithFuse(papers: readonly number[], query: string, index: SearchIndex): number[] {
  const { papers: columns, authors } = index.data;
  const candidates = papers.map(
    (paper): Candidate => ({
      paper,
      name: foldText(shortNameAt(columns, paper) ?? ""),
      title: foldText(columns.title[paper] ?? ""),
      author: foldText((columns.authors[paper] ?? []).map((place) => authors[place]).join(" ")),
    }),
  );
  const fuse = new Fuse(candidates, {
    keys,
    useTokenSearch: true,
    tokenMatch: "any",
    ignoreLocation: true,
    threshold: 0.2,
  });
  const places = new Map(fuse.search(foldText(query)).map(({ item }, place) => [item.paper, place]));
  const worth = new Map(
    papers.map((paper, place) => {
      const second = places.get(paper);
      return [paper, 1 / (steadiness + place) + (second === undefined ? 0 : 1 / (steadiness + second))];
    }),
  );
  return papers.toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
}
