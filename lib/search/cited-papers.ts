import { findReferences, readReference, whyImpossible } from "../identifiers/read-reference";
import { papersOfKey } from "./citation-key";
import { findCitation } from "./citation-style";
import { type PapersByReference, referenceCode } from "./paper-references";
import type { SearchIndex } from "./search-index";

/** The papers that a query cites. */
export interface CitedPapers {
  /** Best first. */
  papers: readonly number[];
  /** The words that were searched, if search left out some of the query. */
  shown?: string;
  /** The address that the query is, if the survey has no such paper. */
  missing?: string;
  /** Why the query is not an id, one sentence. */
  reason?: string | undefined;
}

/**
 * Finds the papers that a query cites: by an id or address, by a BibTeX key, or by authors and year. Undefined for other
 * queries.
 */
export function findCited(query: string, index: SearchIndex, byReference: PapersByReference): CitedPapers | undefined {
  // Most queries are only letters and need no parsing on each key press.
  const isPossible = /[\d/]/.test(query);
  const reason = isPossible ? whyImpossible(query) : undefined;
  if (reason !== undefined) return { papers: [], reason };
  const whole = isPossible ? readReference(query) : undefined;
  const codes = [...(isPossible ? referencesIn(query) : []), ...shortCodes(query)];
  const papers = codes.flatMap((code) => byReference.get(code) ?? []);
  if (papers.length > 0) return { papers: [...new Set(papers)] };
  if (whole) return { papers: [], missing: whole.url };
  const ofKey = papersOfKey(query, index);
  if (ofKey.length > 0) return { papers: ofKey };
  const cited = findCitation(query, index);
  return cited.papers.length > 0 ? cited : undefined;
}

// DBLP's key of a preprint has its arXiv id.
const dblpPreprint = /\babs-(\d{4})-(\d{4,5})\b/g;

function referencesIn(query: string): string[] {
  return findReferences(query.replace(dblpPreprint, " $1.$2 ")).map(referenceCode);
}

/** Returns the codes of what is a reference only if a paper has it: `owner/name`, and an OpenReview id. */
function shortCodes(query: string): string[] {
  const word = query.trim().toLowerCase();
  if (/^[\w-]+\/[\w.-]+$/.test(word)) return [`g:${word}`];
  return /^[\w-]{9,12}$/.test(word) ? [`o:${word}`] : [];
}

const bibtexTitle = /[\s,{]title\s*=\s*[{"]+([^"\n]*?)[}"]+\s*(?:,|\}|$)/i;
const bibtexKey = /^\s*@\w+\s*[{(]\s*([^\s,]+)\s*,/;

/** Returns the text to search for a pasted BibTeX entry: its title, or else its key. Returns other queries unchanged. */
export function readBibtex(query: string): string {
  const key = bibtexKey.exec(query)?.[1];
  return key === undefined ? query : (bibtexTitle.exec(query)?.[1]?.replace(/[{}]/g, "") ?? key);
}
