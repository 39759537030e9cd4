import { useState } from "react";
import type { FacetField, FacetValue } from "@/lib/search/facets";
import { filterState, setFilter } from "@/lib/search/query/edit-query";
import { formatCount } from "@/lib/text/format";

// Menus that are longer than this can be searched.
const longMenu = 14;

/** A menu of the values of a field: a click includes or excludes one, a second click takes that back. */
export function FacetMenu({
  field,
  title,
  values,
  query,
  onQuery,
}: {
  field: FacetField;
  title: string;
  values: readonly FacetValue[];
  query: string;
  onQuery: (query: string) => void;
}) {
  const [wanted, setWanted] = useState("");
  const shown = values.filter(({ label }) => label.toLowerCase().includes(wanted.trim().toLowerCase()));
  const chosen = values.filter(({ value }) => filterState(query, field, value)).length;
  return (
    <details name="facets" className="facet">
      <summary>
        {title}
        {chosen > 0 && <b>{chosen}</b>}
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
            const state = filterState(query, field, facet.value);
            const toggle = (to: "include" | "exclude") =>
              onQuery(setFilter(query, field, facet.value, state === to ? undefined : to));
            return (
              <li key={facet.value} data-state={state} style={{ paddingLeft: `${(facet.depth ?? 0) * 0.75}rem` }}>
                <button type="button" aria-pressed={state === "include"} onClick={() => toggle("include")}>
                  {facet.label} <small>{formatCount(facet.count)}</small>
                </button>
                <button
                  type="button"
                  aria-pressed={state === "exclude"}
                  aria-label={`Leave out ${facet.label}`}
                  title={`Leave out ${facet.label}`}
                  onClick={() => toggle("exclude")}
                >
                  −
                </button>
              </li>
            );
          })}
        </ul>
        {shown.length === 0 && <p>None.</p>}
      </div>
    </details>
  );
}
