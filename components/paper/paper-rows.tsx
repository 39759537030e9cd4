import { RowHead, type RowParts } from "./row-head";

/**
 * Rows with title, authors, venue, year and summary. `basePath` precedes their addresses. Rows do not link to the page
 * at `current`.
 */
export function PaperRows({
  rows,
  basePath,
  current,
}: {
  rows: readonly (RowParts & { note?: string })[];
  basePath: string;
  current?: string | undefined;
}) {
  return (
    <ol className="papers">
      {rows.map((row) => (
        <li key={row.id}>
          <RowHead row={row} basePath={basePath} current={current} />
          {row.note && <p>{row.note}</p>}
        </li>
      ))}
    </ol>
  );
}
