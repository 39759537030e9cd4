import { type DataTable, headingOf } from "@/lib/table/data-table";
import { DataCell } from "./data-cell";
import { TableMenus } from "./table-menus";
import { TableTools } from "./table-tools";

/** Class of the cells of a column that phones have no room for. */
const wideOnly = "wide-only";

/**
 * A dense table that scrolls inside its own box. A script adds sorting, filters, a choice of columns and exports.
 * `name` is the caption, and the name of exported files. A table `asPage` scrolls with the page instead, and shows its
 * first 100 rows until the reader asks for all.
 */
export function DataTableView({ table, name, asPage = false }: { table: DataTable; name: string; asPage?: boolean }) {
  const { nameLabel, columns, rows } = table;
  return (
    <TableTools>
      <TableMenus table={table} />
      <section
        className={asPage ? "table-page" : "table-box"}
        aria-label={`${name}: table`}
        tabIndex={asPage ? undefined : 0}
      >
        <table className="data" data-name={name}>
          <caption className="sr-only">{name}</caption>
          <thead>
            <tr>
              <Heading id="name" label={nameLabel} />
              {columns.map((column) => (
                <Heading
                  key={column.id}
                  id={column.id}
                  label={headingOf(column)}
                  meaning={column.meaning}
                  className={column.isWideOnly ? wideOnly : undefined}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name: row, title, href, citationKey, cells }) => (
              <tr key={href || row} id={id} data-key={citationKey}>
                <th scope="row">
                  {href ? (
                    <a href={href} title={title === row ? undefined : title}>
                      {row}
                    </a>
                  ) : (
                    row
                  )}
                </th>
                {columns.map(({ id, isWideOnly }, index) => (
                  <DataCell key={id} cell={cells[index]} className={isWideOnly ? wideOnly : undefined} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {asPage && rows.length > 100 && (
          <label className="all-rows">
            <input type="checkbox" /> Show all {rows.length}
          </label>
        )}
      </section>
    </TableTools>
  );
}

/** A heading. With a script, it is a button that sorts. */
function Heading({
  id,
  label,
  meaning,
  className,
}: {
  id: string;
  label: string;
  meaning?: string | undefined;
  className?: string | undefined;
}) {
  return (
    <th scope="col" data-id={id} title={meaning} className={className}>
      <button type="button" className="with-script">
        {label}
      </button>
      <span className="without-script">{label}</span>
    </th>
  );
}
