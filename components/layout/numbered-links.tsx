import { SiteLink } from "./site-link";

/** Links to the pages of a list by number. `label` names the list. Renders nothing for a single page. */
export function NumberedLinks({
  label,
  pages,
  current,
  addressOf,
}: {
  label: string;
  pages: readonly { path: string; number: number }[];
  current: { path: string };
  /** Returns the address of a page, relative to the base path. */
  addressOf: (path: string) => string;
}) {
  if (pages.length <= 1) return null;
  return (
    <nav aria-label={`Pages of ${label}`} className="mt-6">
      <ul className="flex flex-wrap items-center gap-2 text-sm">
        <li aria-hidden="true" className="text-muted">
          Page
        </li>
        {pages.map(({ path, number }) => (
          <li key={path}>
            <SiteLink
              href={addressOf(path)}
              aria-label={`Page ${number}`}
              aria-current={path === current.path ? "page" : undefined}
              className="button tabular-nums aria-[current]:border-ink"
            >
              {number}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
