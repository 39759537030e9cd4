import { foldLetters, foldText } from "./fold-text";
import { namesAt, type SearchIndex } from "./search-index";

/** Papers by name and by title. */
export interface PaperNames {
  /** Papers by short name, arXiv id and id, folded with punctuation. */
  byName: ReadonlyMap<string, readonly number[]>;
  /** Papers by the letters and digits of these names. */
  byNameLetters: ReadonlyMap<string, readonly number[]>;
  /** Papers by the letters and digits of their titles, including former titles. */
  byTitleLetters: ReadonlyMap<string, readonly number[]>;
}

/** Collects the names and titles of papers. */
export function preparePaperNames({ data, size }: Pick<SearchIndex, "data" | "size">): PaperNames {
  const byName = new Map<string, number[]>();
  const byNameLetters = new Map<string, number[]>();
  const byTitleLetters = new Map<string, number[]>();
  for (let paper = 0; paper < size; paper++) {
    for (const name of namesAt(data.papers, paper)) {
      add(byName, foldText(name), paper);
      add(byNameLetters, foldLetters(name), paper);
    }
    for (const title of [data.papers.title[paper] ?? "", ...(data.papers.formerTitles[paper] ?? [])])
      add(byTitleLetters, foldLetters(title), paper);
  }
  return { byName, byNameLetters, byTitleLetters };
}

function add(papersByKey: Map<string, number[]>, key: string, paper: number): void {
  const papers = papersByKey.get(key);
  if (!papers) papersByKey.set(key, [paper]);
  else if (!papers.includes(paper)) papers.push(paper);
}
