import { type DataTable, headingOf } from "@/lib/table/data-table";
import { DataCell } from "./data-cell";
import { TableMenus } from "./table-menus";
import { TableTools } from "./table-tools";

/**
 * A dense table that scrolls inside its own box. A script adds sorting, filters, a choice of columns and exports.
 * `name` is the caption, and the name of exported files.
 */
export function DataTableView({ table, name }: { table: DataTable; name: string }) {
  const { nameLabel, columns, rows } = table;
  return (
    <TableTools>
      <TableMenus table={table} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls the box. */}
      <section className="table-box" aria-label={`${name}: table`} tabIndex={0}>
        <table className="data" data-name={name}>
          <caption className="sr-only">{name}</caption>
          <thead>
            <tr>
              <Heading id="name" label={nameLabel} />
              {columns.map((column) => (
                <Heading key={column.id} id={column.id} label={headingOf(column)} meaning={column.meaning} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name: row, title, href, citationKey, cells }) => (
              <tr key={href} id={id} data-key={citationKey}>
                <th scope="row">
                  <a href={href} title={title === row ? undefined : title}>
                    {row}
                  </a>
                </th>
                {columns.map(({ id }, index) => (
                  <DataCell key={id} cell={cells[index]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </TableTools>
  );
}

/** A heading. With a script, it is a button that sorts. */
function Heading({ id, label, meaning }: { id: string; label: string; meaning?: string | undefined }) {
  return (
    <th scope="col" data-id={id} title={meaning}>
      <button type="button" className="with-script">
        {label}
      </button>
      <span className="without-script">{label}</span>
    </th>
  );
}
