import { Fragment } from "react";
import { Sparkline } from "@/components/chart/sparkline";
import type { TableCell } from "@/lib/table/data-table";

/** A cell of a data table: text that may link to its source, several links, or bars with a text. */
export function DataCell({ cell, className }: { cell: TableCell | undefined; className?: string | undefined }) {
  if (!cell) return <td className={className}>–</td>;
  const { text, href, where, isNotStated, trend, links, sortBy, sortGroup } = cell;
  return (
    <td className={className} data-sort={sortBy} data-group={sortGroup || undefined}>
      {trend && <Sparkline numbers={trend} />}
      {links ? (
        links.map((link, index) => (
          <Fragment key={link.href}>
            {index > 0 && ", "}
            <a href={link.href}>{link.text}</a>
          </Fragment>
        ))
      ) : href ? (
        <a href={href} title={where} className={isNotStated ? "none" : undefined}>
          {text}
        </a>
      ) : (
        text
      )}
    </td>
  );
}
