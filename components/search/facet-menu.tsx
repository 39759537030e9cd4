import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { type NamedKind, namedKindOf } from "@/lib/names/find-name";
import { shownName } from "@/lib/names/shown-names-browser";
import type { FacetValue } from "@/lib/search/facets";
import { type FilterState, filterState, filtersOf, setFilter } from "@/lib/search/query/edit-query";
import { formatCount } from "@/lib/text/format";
import { moveFocus } from "./move-focus";

// Longer menus have a search box.
const longMenu = 14;

interface FacetMenuProps {
  /** Field of the query. */
  field: string;
  title: string;
  values: readonly FacetValue[];
  /** Names of the fields of facts. */
  factFields: readonly string[];
  query: string;
  /** Changes the current query. */
  onQuery: (change: (query: string) => string) => void;
}

/**
 * A menu of the values of a facet. Closed menus have no content: together they have over two hundred values, which take
 * time to render on a phone.
 */
export function FacetMenu({
  isTabStop,
  ...props
}: FacetMenuProps & {
  /** Whether Tab leads to this menu. Arrow keys move between the menus. */
  isTabStop: boolean;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const { field, title, factFields, query } = props;
  const isFiltered = ({ value }: FacetValue) => filterState(query, field, value, factFields) !== undefined;
  // No result has an excluded value. It stays in the menu, so that the reader can include it again.
  const previous = useRef(props.values);
  const values = keepFiltered(props.values, previous.current, isFiltered);
  useEffect(() => {
    previous.current = values;
  });
  // A filter from the address can have a value that the menu lacks.
  const selected = filtersOf(query, factFields).filter((filter) => filter.field === field).length;
  return (
    <details
      name="facets"
      className="facet"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      onKeyDown={moveIntoMenu}
    >
      <summary tabIndex={isTabStop ? 0 : -1}>
        {title}
        {selected > 0 && <b>{selected}</b>}
      </summary>
      {isOpen && <FacetValues {...props} values={values} />}
    </details>
  );
}

/** Adds filtered values of `previous` that are no longer in `values`, where they were and with the count 0. */
function keepFiltered(
  values: readonly FacetValue[],
  previous: readonly FacetValue[],
  isFiltered: (facet: FacetValue) => boolean,
): FacetValue[] {
  const all = [...values];
  for (const [index, facet] of previous.entries())
    if (isFiltered(facet) && !values.some(({ value }) => value === facet.value))
      all.splice(index, 0, { ...facet, count: 0 });
  return all;
}

/** Moves the focus from the button of an open menu to its search box or first value. */
function moveIntoMenu(event: KeyboardEvent<HTMLDetailsElement>): void {
  const { key, target, currentTarget } = event;
  if (key !== "ArrowDown" || !(target instanceof Element) || target.tagName !== "SUMMARY") return;
  const first = currentTarget.querySelector<HTMLElement>("input, li button");
  if (!first) return;
  event.preventDefault();
  first.focus();
}

/**
 * The values of a facet. A click includes or excludes a value, a second click removes the filter. The values are one
 * tab stop: arrow keys move between them.
 */
function FacetValues({ field, title, values, factFields, query, onQuery }: FacetMenuProps) {
  const [wanted, setWanted] = useState("");
  /** The value whose button is the tab stop; without one, that of the first value. */
  const [active, setActive] = useState<string>();
  const kind = namedKindOf(field);
  const isWanted = (label: string) => label.toLowerCase().includes(wanted.trim().toLowerCase());
  const shown = values.filter(({ label }) => isWanted(label) || (kind && isWanted(shownName(kind, label))));
  const stop = shown.find(({ value }) => value === active) ?? shown[0];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: handles the arrow keys of the buttons in it.
    <div onKeyDown={moveFocus}>
      {values.length > longMenu && (
        <input
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          placeholder="Type to search"
          aria-label={`Search the menu: ${title}`}
        />
      )}
      <ul>
        {shown.map((facet) => (
          <Value
            key={facet.value}
            facet={facet}
            kind={kind}
            state={filterState(query, field, facet.value, factFields)}
            isTabStop={facet === stop}
            onFocus={() => setActive(facet.value)}
            onState={(state) => onQuery((current) => setFilter(current, field, facet.value, state, factFields))}
          />
        ))}
      </ul>
      {shown.length === 0 && <p>No matches.</p>}
    </div>
  );
}

/** A value with a button to include and one to exclude it. A second click removes the filter. */
function Value({
  facet: { label, count, depth = 0 },
  kind,
  state,
  isTabStop,
  onFocus,
  onState,
}: {
  facet: FacetValue;
  /** Kind of the entry that the value names. */
  kind: NamedKind | undefined;
  state: FilterState;
  isTabStop: boolean;
  onFocus: () => void;
  onState: (state: FilterState) => void;
}) {
  const toggle = (to: FilterState) => onState(state === to ? undefined : to);
  return (
    <li data-state={state} style={{ paddingLeft: `${depth * 0.75}rem` }} onFocus={onFocus}>
      <button
        type="button"
        tabIndex={isTabStop ? 0 : -1}
        aria-pressed={state === "include"}
        onClick={() => toggle("include")}
      >
        <span data-entry={kind}>{label}</span> <small>{formatCount(count)}</small>
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-pressed={state === "exclude"}
        aria-label={`Exclude ${label}`}
        title={`Exclude ${label}`}
        onClick={() => toggle("exclude")}
      >
        −
      </button>
    </li>
  );
}
