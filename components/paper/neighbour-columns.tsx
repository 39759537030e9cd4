import type { NeighbourRow } from "@/lib/site/paper-page";

/** Two columns: earlier and later papers. */
export function NeighbourColumns({
  earlier,
  later,
}: {
  earlier: readonly NeighbourRow[];
  later: readonly NeighbourRow[];
}) {
  return (
    <div className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2">
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
      <ul className="neighbours">
        {rows.map(({ href, title: name, year }) => (
          <li key={href}>
            <a href={href}>{name}</a>
            {` ${year}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
