// A client component (see client-frame.ts) for what a page weighs and takes to build, as the rows of lists are.

/** A paper beside another one in time. */
export interface NeighbourRow {
  id: string;
  title: string;
  year: number;
}

/** Earlier and later papers in two columns. `root` precedes their ids. */
export function NeighbourColumns({
  root,
  earlier,
  later,
}: {
  root: string;
  earlier: readonly NeighbourRow[];
  later: readonly NeighbourRow[];
}) {
  return (
    <div className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2">
      <Column title="Earlier" root={root} rows={earlier} />
      <Column title="Later" root={root} rows={later} />
    </div>
  );
}

function Column({ title, root, rows }: { title: string; root: string; rows: readonly NeighbourRow[] }) {
  if (rows.length === 0) return null;
  return (
    <div>
      <h3 className="label">{title}</h3>
      <ul className="neighbours">
        {rows.map((row) => (
          <li key={row.id}>
            <a href={`${root}${row.id}/`}>{row.title}</a>
            {` ${row.year}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
