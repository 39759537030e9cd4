import { type ReactNode, useRef } from "react";
import { namedKindOf } from "@/lib/names/find-name";
import type { FilterLabel } from "@/lib/search/filter-labels";
import { filtersOf, setFilter } from "@/lib/search/query/edit-query";
import type { SearchResponse } from "@/lib/search/search-engine";
import { type SearchRequest, type SortOrder, sortOrders } from "@/lib/search/search-request";
import { FilterMenus } from "./filter-menus";
import { useCloseMenus } from "./use-close-menus";

const sortTitles: Record<SortOrder, string> = {
  relevance: "Best match",
  newest: "Newest",
  oldest: "Oldest",
  title: "Title",
  venue: "Venue",
};

/** The facet menus, the sort order, another menu (`children`) and the active filters. The query is the only state. */
export function FilterBar({
  request,
  response,
  onRequest,
  children,
}: {
  request: SearchRequest;
  response: Pick<SearchResponse, "facets" | "factFields" | "filterLabels" | "total">;
  onRequest: (request: SearchRequest) => void;
  children?: ReactNode;
}) {
  const { factFields, filterLabels } = response;
  const bar = useRef<HTMLFieldSetElement>(null);
  const setQuery = (q: string) => onRequest({ ...request, q });
  useCloseMenus(bar);
  const filters = filtersOf(request.q, factFields);
  const withoutFilters = () =>
    filters.reduce((query, { field, value }) => setFilter(query, field, value, undefined, factFields), request.q);
  return (
    <fieldset ref={bar} className="filter-bar">
      <legend className="sr-only">Filters</legend>
      <a href="#results" className="button jump">
        Skip to results
      </a>
      <FilterMenus query={request.q} response={response} selected={filters.length} onQuery={setQuery} />
      {response.total > 0 && (
        <label>
          <span>Sort</span>
          <select
            value={request.sort}
            onChange={({ target }) => {
              const sort = sortOrders.find((order) => order === target.value);
              if (sort) onRequest({ ...request, sort });
            }}
          >
            {sortOrders.map((order) => (
              <option key={order} value={order}>
                {sortTitles[order]}
              </option>
            ))}
          </select>
        </label>
      )}
      {children}
      {filters.length > 0 && (
        <ul aria-label="Active filters">
          {filters.map((filter, index) => (
            <li key={filter.start}>
              <button
                type="button"
                className="chip"
                onClick={() => setQuery(setFilter(request.q, filter.field, filter.value, undefined, factFields))}
              >
                <FilterName filter={filter} label={filterLabels[index]} /> <span aria-hidden="true">×</span>
                <span className="sr-only">: remove</span>
              </button>
            </li>
          ))}
          {filters.length > 1 && (
            <li>
              <button
                type="button"
                className="min-h-6 text-sm text-accent underline"
                onClick={() => setQuery(withoutFilters())}
              >
                Clear all filters
              </button>
            </li>
          )}
        </ul>
      )}
    </fieldset>
  );
}

/** A filter in words. Without a label, its value. */
function FilterName({ filter, label }: { filter: { field: string; value: string }; label: FilterLabel | undefined }) {
  if (!label) return filter.value;
  return (
    <span>
      {label.title}: <span data-entry={namedKindOf(filter.field)}>{label.value}</span>
    </span>
  );
}
