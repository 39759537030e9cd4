import type { FigureTable } from "@/lib/figures/figure-table";

/** The numbers of a figure, folded. */
export function FigureTableView({ caption, table: { columns, rows } }: { caption: string; table: FigureTable }) {
  return (
    <details className="figure-table">
      <summary>The numbers as a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls the box. */}
      <section className="table-box" aria-label={`${caption}: table`} tabIndex={0}>
        <table className="data">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([head, ...cells], row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id, and names can repeat.
              <tr key={row}>
                <th scope="row">{head?.href ? <a href={head.href}>{head.text}</a> : head?.text}</th>
                {cells.map(({ text, href }, index) => (
                  <td key={columns[index + 1]}>{href ? <a href={href}>{text}</a> : text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
