import type { TableCell } from "@/lib/table/data-table";

/** A cell that links to its source. */
export function DataCell({ cell }: { cell: TableCell | undefined }) {
  if (!cell) return <td>–</td>;
  const { text, href, where, isNotStated } = cell;
  return (
    <td>
      {href ? (
        <a href={href} title={where} className={isNotStated ? "none" : undefined}>
          {text}
        </a>
      ) : (
        text
      )}
    </td>
  );
}
