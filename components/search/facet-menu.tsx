import { useState } from "react";
import type { FacetValue } from "@/lib/search/facets";
import { filterState, setFilter } from "@/lib/search/query/edit-query";
import { formatCount } from "@/lib/text/format";
import { moveFocus } from "./move-focus";

// Longer menus have a search box.
const longMenu = 14;

/**
 * A menu of the values of a facet. A click includes or excludes a value, a second click removes the filter. The values
 * are one tab stop: arrow keys move between them.
 */
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
  /** The value whose button is the tab stop; without one, that of the first value. */
  const [active, setActive] = useState<string>();
  const shown = values.filter(({ label }) => label.toLowerCase().includes(wanted.trim().toLowerCase()));
  const selected = values.filter(({ value }) => filterState(query, field, value, factFields)).length;
  const stop = shown.find(({ value }) => value === active) ?? shown[0];
  return (
    <details name="facets" className="facet">
      <summary>
        {title}
        {selected > 0 && <b>{selected}</b>}
      </summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: handles the arrow keys of the buttons in it. */}
      <div onKeyDown={moveFocus}>
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
              <li
                key={facet.value}
                data-state={state}
                style={{ paddingLeft: `${(facet.depth ?? 0) * 0.75}rem` }}
                onFocus={() => setActive(facet.value)}
              >
                <button
                  type="button"
                  tabIndex={facet === stop ? 0 : -1}
                  aria-pressed={state === "include"}
                  onClick={() => toggle("include")}
                >
                  {facet.label} <small>{formatCount(facet.count)}</small>
                </button>
                <button
                  type="button"
                  tabIndex={-1}
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
