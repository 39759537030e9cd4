import type { FlatLists } from "./postings";
import { filterBits } from "./query/filter-papers";
import type { QueryField } from "./query/parse-query";
import { linkTypes, statuses } from "./search-data";
import type { SearchIndex } from "./search-index";

/** A value of a field, with the number of papers of a result that have it. */
export interface FacetValue {
  /** The value as a query names it. */
  value: string;
  /** The value as readers know it. */
  label: string;
  count: number;
  /** Depth in the taxonomy, from 0; for topics. */
  depth?: number;
}

/** Fields that readers can choose values of, in the order in which they are offered. */
export const facetFields = ["topic", "technique", "year", "venue", "has", "is"] as const satisfies QueryField[];
export type FacetField = (typeof facetFields)[number];

/** The values that the papers of a result have: topics as the taxonomy has them, years from the newest, others by count. */
export type Facets = Record<FacetField, FacetValue[]>;

/**
 * Counts values over the papers that fit the words of a query. Of year, venue and status a reader can choose several,
 * so their counts leave the choice in that field itself aside.
 */
export function countFacets(papers: readonly number[], fails: Uint8Array, index: SearchIndex): Facets {
  const { data, topicsOf, techniquesOf } = index;
  const topics = new Uint32Array(data.topics.length);
  const techniques = new Uint32Array(data.techniques.length);
  const venues = new Uint32Array(data.venues.length);
  const states = new Uint32Array(statuses.length);
  // By all types of a paper at once: there are few sets of them.
  const linkSets = new Map<number, number>();
  const years = new Map<number, number>();
  for (const paper of papers) {
    const failed = fails[paper] ?? 0;
    if ((failed & ~filterBits.venue) === 0) increase(venues, data.papers.venue[paper] ?? -1);
    if ((failed & ~filterBits.is) === 0) increase(states, data.papers.status[paper] ?? -1);
    if ((failed & ~filterBits.year) === 0) add(years, data.papers.year[paper] ?? 0, 1);
    if (failed !== 0) continue;
    increaseAll(topics, topicsOf, paper);
    increaseAll(techniques, techniquesOf, paper);
    add(linkSets, data.papers.links[paper] ?? 0, 1);
  }
  const links = linkTypes.map((_, bit) => {
    let count = 0;
    for (const [bits, papersWith] of linkSets) if (bits & (1 << bit)) count += papersWith;
    return count;
  });
  return {
    topic: counted(topics, (place) => {
      const { path = "", title = "" } = data.topics[place] ?? {};
      return { value: index.topicValues[place] ?? path, label: title, depth: path.split("/").length - 1 };
    }),
    technique: byCount(counted(techniques, (place) => named(data.techniques[place]?.id, data.techniques[place]?.name))),
    year: [...years]
      .filter(([year]) => year !== 0)
      .sort(([a], [b]) => b - a)
      .map(([year, count]) => ({ value: String(year), label: String(year), count })),
    venue: byCount(counted(venues, (place) => named(data.venues[place]?.name))),
    has: byCount(counted(links, (place) => named(linkTypes[place]))),
    is: byCount(counted(states, (place) => named(statuses[place]))),
  };
}

/** Counts what is at a place; -1 stands for what is not known. */
function increase(counts: Uint32Array, place: number): void {
  if (place < 0) return;
  counts[place] = (counts[place] ?? 0) + 1;
}

/** Counts the members of the list at a place. */
function increaseAll(counts: Uint32Array, { offsets, values }: FlatLists, place: number): void {
  const end = offsets[place + 1] ?? 0;
  for (let at = offsets[place] ?? 0; at < end; at++) increase(counts, values[at] ?? 0);
}

function add(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function counted(counts: Uint32Array | number[], toValue: (place: number) => Omit<FacetValue, "count">): FacetValue[] {
  return [...counts.entries()].filter(([, count]) => count > 0).map(([place, count]) => ({ ...toValue(place), count }));
}

function byCount(values: FacetValue[]): FacetValue[] {
  return values.toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

function named(value = "", label = value): Omit<FacetValue, "count"> {
  return { value, label };
}
