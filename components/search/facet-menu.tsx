import { useState } from "react";
import type { FacetValue } from "@/lib/search/facets";
import { filterState, setFilter } from "@/lib/search/query/edit-query";
import { formatCount } from "@/lib/text/format";

// Longer menus have a search box.
const longMenu = 14;

/** A menu of the values of a facet. A click includes or excludes a value, a second click removes the filter. */
export function FacetMenu({
  field,
  title,
  values,
  factFields,
  query,
  onQuery,
}: {
  /** Field of the query. */
  field: string;
  title: string;
  values: readonly FacetValue[];
  /** Names of the fields of facts. */
  factFields: readonly string[];
  query: string;
  onQuery: (query: string) => void;
}) {
  const [wanted, setWanted] = useState("");
  const shown = values.filter(({ label }) => label.toLowerCase().includes(wanted.trim().toLowerCase()));
  const selected = values.filter(({ value }) => filterState(query, field, value, factFields)).length;
  return (
    <details name="facets" className="facet">
      <summary>
        {title}
        {selected > 0 && <b>{selected}</b>}
      </summary>
      <div>
        {values.length > longMenu && (
          <input
            type="search"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
            placeholder={`Find a ${title.toLowerCase()}`}
            aria-label={`Find a ${title.toLowerCase()}`}
          />
        )}
        <ul>
          {shown.map((facet) => {
            const state = filterState(query, field, facet.value, factFields);
            const toggle = (to: "include" | "exclude") =>
              onQuery(setFilter(query, field, facet.value, state === to ? undefined : to, factFields));
            return (
              <li key={facet.value} data-state={state} style={{ paddingLeft: `${(facet.depth ?? 0) * 0.75}rem` }}>
                <button type="button" aria-pressed={state === "include"} onClick={() => toggle("include")}>
                  {facet.label} <small>{formatCount(facet.count)}</small>
                </button>
                <button
                  type="button"
                  aria-pressed={state === "exclude"}
                  aria-label={`Exclude ${facet.label}`}
                  title={`Exclude ${facet.label}`}
                  onClick={() => toggle("exclude")}
                >
                  −
                </button>
              </li>
            );
          })}
        </ul>
        {shown.length === 0 && <p>No matches.</p>}
      </div>
    </details>
  );
}
