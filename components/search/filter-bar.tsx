import { type ReactNode, useEffect, useRef } from "react";
import { closeMenusOf } from "@/components/focus/close-menus-browser";
import { filtersOf } from "@/lib/search/query/edit-query";
import type { SearchResponse } from "@/lib/search/search-engine";
import { type SearchRequest, type SortOrder, sortOrders } from "@/lib/search/search-request";
import { ActiveFilters } from "./active-filters";
import { FilterMenus } from "./filter-menus";

const sortTitles: Record<SortOrder, string> = {
  relevance: "Best match",
  newest: "Newest",
  oldest: "Oldest",
  title: "Title",
  venue: "Venue",
};

/**
 * The facet menus, the active filters and, if papers were found, the sort order and another menu (`children`). The query is
 * the only state.
 */
export function FilterBar({
  request,
  response,
  onRequest,
  children,
}: {
  request: SearchRequest;
  response: Pick<SearchResponse, "facets" | "factFields" | "filterLabels" | "papers" | "total">;
  /** Changes the current request, which is newer than `request` until its answer arrives. */
  onRequest: (change: (current: SearchRequest) => SearchRequest) => void;
  children?: ReactNode;
}) {
  const { factFields, filterLabels } = response;
  // Filters alone match all papers alike, so they are listed newest first.
  const orders: readonly SortOrder[] = response.papers.some(({ score }) => score > 0)
    ? sortOrders
    : sortOrders.filter((order) => order !== "relevance");
  const bar = useRef<HTMLFieldSetElement>(null);
  const changeQuery = (change: (q: string) => string) => onRequest((current) => ({ ...current, q: change(current.q) }));
  useEffect(() => closeMenusOf(() => bar.current), []);
  return (
    <fieldset ref={bar} className="filter-bar">
      <legend className="sr-only">Filters</legend>
      <a href="#results" className="button jump">
        Skip to results
      </a>
      <FilterMenus
        query={request.q}
        response={response}
        selected={filtersOf(request.q, factFields).length}
        onQuery={changeQuery}
      />
      {response.total > 0 && (
        <div className="filter-order">
          <label>
            <span>Sort</span>
            <select
              value={orders.includes(request.sort) ? request.sort : "newest"}
              onChange={({ target }) => {
                const sort = sortOrders.find((order) => order === target.value);
                if (sort) onRequest((current) => ({ ...current, sort }));
              }}
            >
              {orders.map((order) => (
                <option key={order} value={order}>
                  {sortTitles[order]}
                </option>
              ))}
            </select>
          </label>
          {children}
        </div>
      )}
      <ActiveFilters bar={bar} query={request.q} factFields={factFields} labels={filterLabels} onQuery={changeQuery} />
    </fieldset>
  );
}
