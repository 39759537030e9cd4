import type { NamedLink } from "@/lib/site/paper-page";

/** A short link with a border around it. Keys that say no are left out. */
export interface Chip extends NamedLink {
  /** How many papers it leads to from here. */
  count?: number;
}

/** Short links side by side. `label` names the list where no heading does. */
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
