import { foldLetters, foldText } from "./fold-text";
import { namesAt, type SearchIndex } from "./search-index";
import { tokenTexts } from "./tokenize";

// Shorter texts are rarely a copied reference, and shorter titles may be ordinary words of a text.
const minWords = 8;
const minTitleWords = 3;
const minTitleLetters = 16;

/** Papers by name and by title. */
export interface PaperNames {
  /** Papers by short name, arXiv id and id, folded with punctuation. */
  byName: ReadonlyMap<string, readonly number[]>;
  /** Papers by the letters and digits of these names. */
  byNameLetters: ReadonlyMap<string, readonly number[]>;
  /** Papers by the letters and digits of their titles, including former titles. */
  byTitleLetters: ReadonlyMap<string, readonly number[]>;
  /** Papers by the letters and digits of the names of frameworks that they describe. */
  byFrameworkLetters: ReadonlyMap<string, readonly number[]>;
  /** Returns the papers whose title a longer text contains, such as a reference copied from a bibliography. */
  titlesIn(text: string): readonly number[];
}

/** Collects the names and titles of papers. */
export function preparePaperNames({ data, size }: Pick<SearchIndex, "data" | "size">): PaperNames {
  const byName = new Map<string, number[]>();
  const byNameLetters = new Map<string, number[]>();
  const byTitleLetters = new Map<string, number[]>();
  const byFrameworkLetters = new Map<string, number[]>();
  for (let paper = 0; paper < size; paper++) {
    for (const name of namesAt(data.papers, paper)) {
      add(byName, foldText(name), paper);
      const letters = foldLetters(name);
      add(byNameLetters, letters, paper);
      add(byNameLetters, withoutVersionMark(letters), paper);
    }
    for (const title of [data.papers.title[paper] ?? "", ...(data.papers.formerTitles[paper] ?? [])])
      add(byTitleLetters, foldLetters(title), paper);
  }
  for (const { name, aliases, papers } of data.frameworks)
    for (const text of [name, ...aliases])
      for (const paper of papers) add(byFrameworkLetters, foldLetters(text), paper);
  return { byName, byNameLetters, byTitleLetters, byFrameworkLetters, titlesIn };

  function titlesIn(text: string): readonly number[] {
    if (tokenTexts(text).length < minWords) return [];
    const letters = foldLetters(text);
    let longest = "";
    for (const [title, papers] of byTitleLetters) {
      if (title.length < Math.max(minTitleLetters, longest.length) || !letters.includes(title)) continue;
      if (tokenTexts(data.papers.title[papers[0] ?? 0] ?? "").length >= minTitleWords) longest = title;
    }
    return byTitleLetters.get(longest) ?? [];
  }
}

/** Removes the `v` of a version at the end: `svdllm2` for `svdllmv2`. */
export function withoutVersionMark(letters: string): string {
  return letters.replace(/(?<=[^v\d])v(?=\d+$)/, "");
}

function add(papersByKey: Map<string, number[]>, key: string, paper: number): void {
  const papers = papersByKey.get(key);
  if (!papers) papersByKey.set(key, [paper]);
  else if (!papers.includes(paper)) papers.push(paper);
}
