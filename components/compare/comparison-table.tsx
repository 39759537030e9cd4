import { DataCell } from "@/components/table/data-cell";
import type { EntryComparison } from "@/lib/table/comparison";
import { headingOf } from "@/lib/table/data-table";

/** Entries as columns, and their facts as rows. Rows in which they differ are marked. */
export function ComparisonTable({
  table: { columns, rows, differing },
  onRemove,
}: {
  table: EntryComparison;
  onRemove: (index: number) => void;
}) {
  const groups = [...new Set(columns.map(({ group }) => group))];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls the box.
    <section className="table-box" aria-label="Comparison: table" tabIndex={0}>
      <table className="data compared">
        <caption className="sr-only">Comparison of {rows.map(({ name }) => name).join(", ")}</caption>
        <thead>
          <tr>
            <td />
            {rows.map(({ name, title, href }, index) => (
              <th key={href} scope="col">
                <a href={href} title={title}>
                  {name}
                </a>
                <button type="button" aria-label={`Remove ${name}`} onClick={() => onRemove(index)}>
                  ×
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" className="label" colSpan={1 + rows.length}>
                {group}
              </th>
            </tr>
            {columns.map((column, index) =>
              column.group === group ? (
                <tr key={column.id} data-differs={differing.has(column.id) || undefined}>
                  <th scope="row" title={column.meaning}>
                    {headingOf(column)}
                    {differing.has(column.id) && <span className="sr-only"> (differs)</span>}
                  </th>
                  {rows.map(({ href, cells }) => (
                    <DataCell key={href} cell={cells[index]} />
                  ))}
                </tr>
              ) : null,
            )}
          </tbody>
        ))}
      </table>
    </section>
  );
}
