import { columnsOfField } from "./fact-columns";
import { foldLetters } from "./fold-text";
import { findTopics } from "./query/filter-papers";
import type { FilterClause } from "./query/parse-query";
import type { SearchData } from "./search-data";

const titles: Record<string, string> = {
  topic: "Topic",
  technique: "Technique",
  author: "Author",
  venue: "Venue",
  year: "Year",
  has: "Has",
  is: "Status",
};

/** A filter in words for readers. */
export interface FilterLabel {
  /** Title of the field: "Topic". */
  title: string;
  /** Whether the filter excludes papers with the value. */
  isExcluded: boolean;
  /** Name of the value: "Weight-Only Quantization". */
  value: string;
}

/** Describes a filter for readers. */
export function labelFilter(
  { field, value, negated }: Pick<FilterClause, "field" | "value" | "negated">,
  data: Pick<SearchData, "topics" | "techniques" | "facts">,
): FilterLabel {
  const title = titles[field] ?? columnsOfField(data.facts, field)[0]?.label ?? field;
  return { title, isExcluded: negated, value: nameOf(field, value, data) };
}

/** Returns the name of a value that is an id; other values as they are. */
function nameOf(field: string, value: string, data: Pick<SearchData, "topics" | "techniques" | "facts">): string {
  if (field === "topic") {
    const [topic, ...others] = findTopics(data, value);
    // A value may name several topics, for example those with the same last part.
    return (others.length === 0 && topic !== undefined && data.topics[topic]?.title) || value;
  }
  if (field === "technique") {
    const wanted = foldLetters(value);
    return data.techniques.find(({ id }) => foldLetters(id) === wanted)?.name ?? value;
  }
  for (const { values, labels } of columnsOfField(data.facts, field)) {
    const label = labels?.[values.findIndex((known) => String(known).toLowerCase() === value.toLowerCase())];
    if (label) return label;
  }
  return value;
}
