import { type ReactNode, useRef } from "react";
import { type FacetField, facetFields } from "@/lib/search/facets";
import { filtersOf, setFilter } from "@/lib/search/query/edit-query";
import type { SearchResponse } from "@/lib/search/search-engine";
import { type SearchRequest, type SortOrder, sortOrders } from "@/lib/search/search-request";
import { countOf } from "@/lib/text/format";
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

/** Id of the sheet of menus. */
const sheetId = "filters";

/**
 * The facet menus, the sort order, another menu (`children`) and the active filters. The query is the only state. On
 * phones, the menus are in a sheet that a button opens.
 */
export function FilterBar({
  request,
  response: { facets, factFields, filterLabels, total },
  onRequest,
  children,
}: {
  request: SearchRequest;
  response: Pick<SearchResponse, "facets" | "factFields" | "filterLabels" | "total">;
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
      <a href="#results" className="button jump">
        Skip to results
      </a>
      <button type="button" popoverTarget={sheetId} className="button filter-button">
        Filters{filters.length > 0 && <b>{filters.length}</b>}
      </button>
      <div id={sheetId} popover="auto" className="filter-sheet">
        {menus
          .filter(({ values }) => values.length > 0)
          .map((menu) => (
            <FacetMenu key={menu.field} {...menu} factFields={factFields} query={request.q} onQuery={setQuery} />
          ))}
        <button type="button" popoverTarget={sheetId} popoverTargetAction="hide" className="button primary">
          Show {countOf(total, "paper")}
        </button>
      </div>
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
          {filters.map((filter, index) => (
            <li key={filter.start}>
              <button
                type="button"
                className="chip"
                onClick={() => setQuery(setFilter(request.q, filter.field, filter.value, undefined, factFields))}
              >
                {filterLabels[index] ?? filter.value} <span aria-hidden="true">×</span>
                <span className="sr-only">: remove</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
