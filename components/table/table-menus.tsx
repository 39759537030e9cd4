import type { DataTable } from "@/lib/table/data-table";
import { tableFormats } from "@/lib/table/export-table";

/** Field and menus above a data table: names, filters, columns and exports. They need a script. */
export function TableMenus({ table: { nameLabel, columns, rows } }: { table: DataTable }) {
  const filters = columns.filter(({ choices = [] }) => choices.length > 1);
  return (
    <div className="filter-bar table-menus with-script no-print">
      <input
        type="search"
        data-names
        aria-label={`${nameLabel}: names, separated by commas`}
        placeholder="Names, separated by commas"
        autoComplete="off"
        className="text-box"
      />
      {filters.length > 0 && (
        <details className="facet" name="table-menu">
          <summary>
            Filter
            <span data-filter-count />
          </summary>
          <div>
            {filters.map(({ id, label, choices = [], filtersByWords }) => (
              <label key={id}>
                {label}
                <select data-filter={id} data-by-words={filtersByWords}>
                  <option value="">all</option>
                  {choices.map((choice) => (
                    <option key={choice}>{choice}</option>
                  ))}
                </select>
              </label>
            ))}
          </div>
        </details>
      )}
      <details className="facet" name="table-menu">
        <summary>Columns</summary>
        <div>
          {columns.map(({ id, label }) => (
            <label key={id}>
              {label}
              <input type="checkbox" data-column={id} defaultChecked />
            </label>
          ))}
        </div>
      </details>
      <details className="facet" name="table-menu">
        <summary>Export</summary>
        <div>
          {Object.entries(tableFormats).map(([format, { label }]) => (
            <button key={format} type="button" data-export={format} className="button">
              {label}
            </button>
          ))}
        </div>
      </details>
      <output>
        {rows.length} of {rows.length}
      </output>
      <button type="button" data-show-all hidden className="button">
        Show all rows
      </button>
    </div>
  );
}
