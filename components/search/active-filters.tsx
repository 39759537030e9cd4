import type { RefObject } from "react";
import { useFocusAfterRemoval } from "@/components/focus/use-focus-after-removal";
import { namedKindOf } from "@/lib/names/find-name";
import type { FilterLabel } from "@/lib/search/filter-labels";
import { filtersOf, setFilter } from "@/lib/search/query/edit-query";

type Filter = ReturnType<typeof filtersOf>[number];

/** The filters of a query, each with a button that removes it. `bar` is the element around them and the menus. */
export function ActiveFilters({
  bar,
  query,
  factFields,
  labels,
  onQuery,
}: {
  bar: RefObject<HTMLElement | null>;
  query: string;
  factFields: readonly string[];
  /** The filters in words, in their order in the query. */
  labels: readonly FilterLabel[];
  /** Changes the current query. */
  onQuery: (change: (query: string) => string) => void;
}) {
  const filters = filtersOf(query, factFields);
  const moveFocusAfterRemoval = useFocusAfterRemoval(bar, query, {
    buttons: "button.chip",
    otherwise: "button, summary",
  });
  const without = (from: string, { field, value }: Filter) => setFilter(from, field, value, undefined, factFields);
  if (filters.length === 0) return null;
  return (
    <ul aria-label="Active filters">
      {filters.map((filter, index) => (
        <li key={filter.start}>
          <button
            type="button"
            className="chip"
            onClick={() => {
              moveFocusAfterRemoval(index);
              onQuery((current) => without(current, filter));
            }}
          >
            <FilterName filter={filter} label={labels[index]} /> <span aria-hidden="true">×</span>
            <span className="sr-only">: remove</span>
          </button>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <button
            type="button"
            className="min-h-6 text-sm text-accent underline"
            onClick={() => {
              moveFocusAfterRemoval(0);
              onQuery((current) => filters.reduce(without, current));
            }}
          >
            Clear all filters
          </button>
        </li>
      )}
    </ul>
  );
}

/** A filter in words. Without a label, its value. */
function FilterName({ filter, label }: { filter: Filter; label: FilterLabel | undefined }) {
  if (!label) return filter.value;
  return (
    <span>
      {label.title}: {label.isExcluded && "not "}
      <span data-entry={namedKindOf(filter.field)}>{label.value}</span>
    </span>
  );
}
