import Fuse, { type FuseOptionKey } from "fuse.js";
import { foldText } from "./fold-text";
import { shortNameAt } from "./search-data";
import { fieldWeights } from "./search-fields";
import type { SearchIndex } from "./search-index";

/** The texts of a paper that Fuse compares. */
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

/** Ranks papers with the token search of fuse.js, best first. Papers that it does not find are left out. */
export function rankWithFuse(papers: readonly number[], query: string, { data }: Pick<SearchIndex, "data">): number[] {
  const candidates = papers.map(
    (paper): Candidate => ({
      paper,
      name: foldText(shortNameAt(data.papers, paper) ?? ""),
      title: foldText(data.papers.title[paper] ?? ""),
      author: foldText((data.papers.authors[paper] ?? []).map((author) => data.authors[author]).join(" ")),
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
