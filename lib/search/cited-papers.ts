import { papersOfKey } from "./citation-key";
import { papersOfCitation } from "./citation-style";
import { shortNameAt } from "./search-data";
import type { SearchIndex } from "./search-index";

/** The papers that a query cites. */
export interface CitedPapers {
  /** Best first. */
  papers: number[];
}

/** Finds the papers that a whole query cites: by a BibTeX key, or by authors and year. Undefined for other queries. */
export function findCited(query: string, index: SearchIndex): CitedPapers | undefined {
  for (const read of [papersOfKey, papersOfCitation]) {
    const papers = read(query, index);
    if (papers.length > 0) return { papers };
  }
  return undefined;
}

const bibtexTitle = /[\s,{]title\s*=\s*[{"]+([^"\n]*?)[}"]+\s*(?:,|\}|$)/i;
const bibtexKey = /^\s*@\w+\s*[{(]\s*([^\s,]+)\s*,/;

/** Returns the text to search for a pasted BibTeX entry: its key if that is a paper's, or else its title. */
export function readBibtex(query: string, index: SearchIndex): string {
  const key = bibtexKey.exec(query)?.[1];
  if (key === undefined) return query;
  const title = bibtexTitle.exec(query)?.[1]?.replace(/[{}]/g, "");
  const [paper] = papersOfKey(key, index);
  return title ?? (paper === undefined ? query : (shortNameAt(index.data.papers, paper) ?? key));
}
