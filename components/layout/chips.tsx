import type { NamedLink } from "@/lib/site/named-link";

/** A short link with a border. */
export interface Chip extends NamedLink {
  /** Number of papers, shown after the name. */
  count?: number;
}

/** A list of chips. `label` is its accessible name if it has no heading. */
export function Chips({ chips, label }: { chips: readonly Chip[]; label?: string }) {
  return (
    <ul className="chips" aria-label={label}>
      {chips.map(({ href, name, color, count }) => (
        <li key={href} data-color={color}>
          <a href={href} className="chip">
            {name}
            {count !== undefined && <span>{count}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
