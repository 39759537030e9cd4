import type { NeighbourRow } from "@/lib/site/paper-page-rows";

/** Two columns: earlier and later papers. */
export function NeighbourColumns({
  earlier,
  later,
}: {
  earlier: readonly NeighbourRow[];
  later: readonly NeighbourRow[];
}) {
  return (
    <div className="neighbours">
      <Column title="Earlier" rows={earlier} />
      <Column title="Later" rows={later} />
    </div>
  );
}

function Column({ title, rows }: { title: string; rows: readonly NeighbourRow[] }) {
  if (rows.length === 0) return null;
  return (
    <div>
      <h3 className="label">{title}</h3>
      <ul>
        {rows.map(({ href, title: name, date }) => (
          <li key={href}>
            <a href={href}>{name}</a>
            {` ${date}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
