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

/** Ranks papers by fuse.js' token search over their texts: those that it finds, best first. */
export function rankWithFuse(papers: readonly number[], query: string, { data }: Pick<SearchIndex, "data">): number[] {
  const candidates = papers.map(
    (paper): Candidate => ({
      paper,
      name: foldText(shortNameAt(data.papers, paper) ?? ""),
      title: foldText(data.papers.title[paper] ?? ""),
      author: foldText((data.papers.authors[paper] ?? []).map((place) => data.authors[place]).join(" ")),
    }),
  );
  const fuse = new Fuse(candidates, {
    keys,
    useTokenSearch: true,
    tokenMatch: "any",
    ignoreLocation: true,
    threshold: 0.2,
  });
  return fuse.search(foldText(query)).map(({ item }) => item.paper);
}
