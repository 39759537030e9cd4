import { type FactColumn, frameworkField } from "./fact-columns";
import type { FlatLists } from "./postings";
import { filterBits } from "./query/filter-papers";
import type { QueryField } from "./query/parse-query";
import { linkTypes, statuses } from "./search-data";
import type { SearchIndex } from "./search-index";

/** A value of a facet, with the number of found papers that have it. */
export interface FacetValue {
  /** The value as written in a query. */
  value: string;
  /** The value as shown to readers. */
  label: string;
  count: number;
  /** Depth of a topic in the taxonomy, from 0. */
  depth?: number;
}

/** Facets in display order. */
export const facetFields = ["topic", "technique", "year", "venue", "has", "is"] as const satisfies QueryField[];
export type FacetField = (typeof facetFields)[number];

/** The values of each facet: topics in the order of the taxonomy, years newest first, others by count. */
export type Facets = Record<FacetField, FacetValue[]> & {
  /** Facets of facts: those that most of the found papers have, and where papers are implemented. */
  facts: FactFacet[];
};

/** The values of a field of facts. */
export interface FactFacet {
  field: string;
  title: string;
  values: FacetValue[];
}

/**
 * Counts the values of facets over the papers that match the words of a query. Several years, venues or statuses can be
 * selected, so the counts of each of these facets ignore its own filters.
 */
export function countFacets(papers: readonly number[], fails: Uint8Array, index: SearchIndex): Facets {
  const { data, topicsOf, techniquesOf } = index;
  const topics = new Uint32Array(data.topics.length);
  const techniques = new Uint32Array(data.techniques.length);
  const venues = new Uint32Array(data.venues.length);
  const statusCounts = new Uint32Array(statuses.length);
  // Counts each combination of link types once: there are few of them.
  const linkSets = new Map<number, number>();
  const years = new Map<number, number>();
  for (const paper of papers) {
    const failed = fails[paper] ?? 0;
    if ((failed & ~filterBits.venue) === 0) increase(venues, data.papers.venue[paper] ?? -1);
    if ((failed & ~filterBits.is) === 0) increase(statusCounts, data.papers.status[paper] ?? -1);
    if ((failed & ~filterBits.year) === 0) addOne(years, data.papers.year[paper] ?? 0);
    if (failed !== 0) continue;
    increaseAll(topics, topicsOf, paper);
    increaseAll(techniques, techniquesOf, paper);
    addOne(linkSets, data.papers.links[paper] ?? 0);
  }
  const links = linkTypes.map((_, bit) => {
    let count = 0;
    for (const [bits, papersWith] of linkSets) if (bits & (1 << bit)) count += papersWith;
    return count;
  });
  return {
    topic: counted(topics, (topic) => {
      const { path = "", title = "" } = data.topics[topic] ?? {};
      return { value: index.topicValues[topic] ?? path, label: title, depth: path.split("/").length - 1 };
    }),
    technique: byCount(
      counted(techniques, (technique) => named(data.techniques[technique]?.id, data.techniques[technique]?.name)),
    ),
    year: [...years]
      .filter(([year]) => year !== 0)
      .sort(([a], [b]) => b - a)
      .map(([year, count]) => ({ value: String(year), label: String(year), count })),
    venue: byCount(counted(venues, (venue) => named(data.venues[venue]?.name))),
    has: byCount(counted(links, (type) => named(linkTypes[type]))),
    is: byCount(counted(statusCounts, (status) => named(statuses[status]))),
    facts: countFacts(
      data.facts,
      papers.filter((paper) => fails[paper] === 0),
    ),
  };
}

/** Share of the found papers that must have a fact, for its facet to be shown. */
const minShare = 0.5;
/** Number of facets of facts, without that of frameworks. */
const maxFactFacets = 4;

function countFacts(columns: readonly FactColumn[], found: readonly number[]): FactFacet[] {
  const isFound = new Set(found);
  const facets = columns.map(({ id, label, values, labels, papers, facts }) => {
    const counts = new Uint32Array(values.length);
    let covered = 0;
    for (const [index, paper] of papers.entries()) {
      if (!isFound.has(paper)) continue;
      covered++;
      for (const value of facts[index] ?? []) increase(counts, value);
    }
    const counted = values.flatMap((value, index) => {
      const count = counts[index] ?? 0;
      return count > 0 ? { ...named(String(value), labels?.[index]), count } : [];
    });
    return { field: id, title: label, values: counted, covered };
  });
  const shown = facets.filter(({ field, covered }) => field !== frameworkField && covered >= found.length * minShare);
  const common = shown.toSorted((a, b) => b.covered - a.covered).slice(0, maxFactFacets);
  const frameworks = facets.filter(({ field, covered }) => field === frameworkField && covered > 0);
  return [...common, ...frameworks]
    .filter(({ covered }) => covered > 0)
    .map(({ field, title, values }) => ({ field, title, values: field === frameworkField ? byCount(values) : values }));
}

/** Adds 1 to the count at `index`; -1 means that the value is unknown. */
function increase(counts: Uint32Array, index: number): void {
  if (index < 0) return;
  counts[index] = (counts[index] ?? 0) + 1;
}

/** Adds 1 to the count of each member of the list at `index`. */
function increaseAll(counts: Uint32Array, { offsets, values }: FlatLists, index: number): void {
  const end = offsets[index + 1] ?? 0;
  for (let at = offsets[index] ?? 0; at < end; at++) increase(counts, values[at] ?? 0);
}

function addOne(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function counted(counts: Uint32Array | number[], toValue: (index: number) => Omit<FacetValue, "count">): FacetValue[] {
  return [...counts.entries()].filter(([, count]) => count > 0).map(([index, count]) => ({ ...toValue(index), count }));
}

function byCount(values: FacetValue[]): FacetValue[] {
  return values.toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

function named(value = "", label = value): Omit<FacetValue, "count"> {
  return { value, label };
}
