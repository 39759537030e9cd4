import { type ReactNode, useRef } from "react";
import { type FacetField, type Facets, facetFields } from "@/lib/search/facets";
import { filtersOf, setFilter } from "@/lib/search/query/edit-query";
import { printClause } from "@/lib/search/query/print-query";
import { type SearchRequest, type SortOrder, sortOrders } from "@/lib/search/search-request";
import { FacetMenu } from "./facet-menu";
import { useCloseMenus } from "./use-close-menus";

const facetTitles: Record<FacetField, string> = {
  topic: "Topic",
  technique: "Technique",
  year: "Year",
  venue: "Venue",
  has: "Links",
  is: "Status",
};

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
  facets,
  factFields,
  onRequest,
  children,
}: {
  request: SearchRequest;
  facets: Facets;
  /** Names of the fields of facts. */
  factFields: readonly string[];
  onRequest: (request: SearchRequest) => void;
  children?: ReactNode;
}) {
  const bar = useRef<HTMLFieldSetElement>(null);
  const setQuery = (q: string) => onRequest({ ...request, q });
  useCloseMenus(bar);
  const filters = filtersOf(request.q, factFields);
  const menus = [
    ...facetFields.map((field) => ({ field, title: facetTitles[field], values: facets[field] })),
    ...facets.facts,
  ];
  return (
    <fieldset ref={bar} className="filter-bar">
      <legend className="sr-only">Filters</legend>
      {menus
        .filter(({ values }) => values.length > 0)
        .map((menu) => (
          <FacetMenu key={menu.field} {...menu} factFields={factFields} query={request.q} onQuery={setQuery} />
        ))}
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
      {children}
      {filters.length > 0 && (
        <ul aria-label="Active filters">
          {filters.map((filter) => (
            <li key={filter.start}>
              <button
                type="button"
                className="chip"
                onClick={() => setQuery(setFilter(request.q, filter.field, filter.value, undefined, factFields))}
              >
                {printClause(filter)} <span aria-hidden="true">×</span>
                <span className="sr-only">: remove</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
