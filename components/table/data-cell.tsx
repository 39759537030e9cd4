import { Sparkline } from "@/components/chart/sparkline";
import type { TableCell } from "@/lib/table/data-table";

/** A cell that links to its source. */
export function DataCell({ cell, className }: { cell: TableCell | undefined; className?: string | undefined }) {
  if (!cell) return <td className={className}>–</td>;
  const { text, href, where, isNotStated, trend } = cell;
  return (
    <td className={className}>
      {trend && <Sparkline numbers={trend} />}
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
