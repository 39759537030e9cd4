import { hasPhrase, isWholeText, itemsWithPhrase } from "./find-phrase";
import { listAt } from "./postings";
import type { SearchIndex } from "./search-index";

/** The largest number of known works of a query. */
const maxKnown = 16;
// Of fewer papers, the words of the query tell the best.
const minPapers = 45;

/**
 * Returns the best-known of many papers, best first: those whose title or whose topic or technique has the query, by the
 * product of their score and the square root of the number of entries that name them.
 */
export function knownWorks(
  papers: readonly number[],
  phrase: readonly ReadonlySet<number>[],
  scores: Float32Array,
  index: SearchIndex,
): number[] {
  if (phrase.length === 0 || papers.length < minPapers) return [];
  const tagged = papersTagged(phrase, index);
  const named = (paper: number) => index.data.papers.named[paper] ?? 0;
  const points = (paper: number) => (scores[paper] ?? 0) * Math.sqrt(named(paper));
  return papers
    .filter((paper) => named(paper) > 0)
    .filter((paper) => tagged.has(paper) || hasPhrase(listAt(index.titleWords, paper), phrase))
    .sort((a, b) => points(b) - points(a))
    .slice(0, maxKnown);
}

/** Returns the papers of the topics and techniques that a phrase names or, without any, of those that have it in a name. */
function papersTagged(phrase: readonly ReadonlySet<number>[], { fields }: SearchIndex): Set<number> {
  const tags = fields
    .filter(({ field }) => field === "topic" || field === "technique")
    .flatMap((field) => itemsWithPhrase(field, phrase).map((item) => ({ field, item })));
  const named = tags.filter(({ field, item }) => isWholeText(listAt(field.words, item), phrase));
  return new Set((named.length > 0 ? named : tags).flatMap(({ field, item }) => [...(field.papersOf?.of(item) ?? [])]));
}
