import { type KeyboardEvent, type SyntheticEvent, useState } from "react";
import { type FacetField, facetFields } from "@/lib/search/facets";
import type { SearchResponse } from "@/lib/search/search-engine";
import { countOf } from "@/lib/text/format";
import { FacetMenu } from "./facet-menu";

const facetTitles: Record<FacetField, string> = {
  topic: "Topic",
  technique: "Technique",
  year: "Year",
  venue: "Venue",
  has: "Links",
  is: "Status",
};

/** Id of the sheet of menus. */
const sheetId = "filters";

/** The facet menus, as a toolbar: one tab stop. On phones, they are in a sheet that a button opens. */
export function FilterMenus({
  query,
  response: { facets, factFields, total },
  selected,
  onQuery,
}: {
  query: string;
  response: Pick<SearchResponse, "facets" | "factFields" | "total">;
  /** Number of active filters. */
  selected: number;
  /** Changes the current query. */
  onQuery: (change: (query: string) => string) => void;
}) {
  const menus = [
    ...facetFields.map((field) => ({ field, title: facetTitles[field], values: facets[field] })),
    ...facets.facts,
  ].filter(({ values }) => values.length > 0);
  const [active, setActive] = useState<string>();
  const stop = menus.find(({ field }) => field === active) ?? menus[0];
  return (
    <>
      <button type="button" popoverTarget={sheetId} className="button filter-button">
        Filters{selected > 0 && <b>{selected}</b>}
      </button>
      <div
        id={sheetId}
        popover="auto"
        className="filter-sheet"
        role="toolbar"
        aria-label="Filters by field"
        onKeyDown={moveToMenu}
        onFocus={(event) => setActive(menus[indexOfFocus(event)]?.field ?? active)}
      >
        {menus.map((menu) => (
          <FacetMenu
            key={menu.field}
            {...menu}
            isTabStop={menu === stop}
            factFields={factFields}
            query={query}
            onQuery={onQuery}
          />
        ))}
        <button type="button" popoverTarget={sheetId} popoverTargetAction="hide" className="button primary">
          Show {countOf(total, "paper")}
        </button>
      </div>
    </>
  );
}

/** Moves the focus to the next or previous menu, so that all menus are one tab stop. */
function moveToMenu(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const index = indexOfFocus(event);
  if (step !== undefined && index >= 0) event.currentTarget.querySelectorAll("summary")[index + step]?.focus();
}

/** Returns the index of the menu whose button has the focus; -1 if another element has it. */
function indexOfFocus({ currentTarget }: SyntheticEvent<HTMLElement>): number {
  return [...currentTarget.querySelectorAll("summary")].findIndex((summary) => summary.matches(":focus"));
}
