import { addresses } from "../site/addresses";
import { findTechniques, findTopics } from "./query/filter-papers";
import type { ParsedQuery } from "./query/parse-query";
import type { SearchData } from "./search-data";

/** A page with a feed. */
export interface FeedPage {
  title: string;
  /** Address of the page, relative to the base path. */
  address: string;
}

/** Returns the page whose feed has the papers of a query: one filter that names one topic or technique. */
export function feedPageOf({ clauses }: Pick<ParsedQuery, "clauses">, data: SearchData): FeedPage | undefined {
  const [clause, ...others] = clauses;
  if (clause?.type !== "filter" || clause.negated || others.length > 0) return undefined;
  const { field, value } = clause;
  if (field === "topic") {
    const topic = only(findTopics(data, value).map((index) => data.topics[index]));
    return topic && { title: topic.title, address: addresses.topic(topic.path) };
  }
  if (field === "technique") {
    const technique = only(findTechniques(data, value).map((index) => data.techniques[index]));
    return technique && { title: technique.name, address: addresses.technique(technique.id) };
  }
  return undefined;
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
