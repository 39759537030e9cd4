import { SiteLink } from "@/components/layout/site-link";
import type { ListPage } from "@/lib/site/year-pages";
import { formatCount } from "@/lib/text/format";

interface Props {
  pages: readonly ListPage<unknown>[];
  /** Address of the list, relative to the base path. */
  address: string;
}

/** Links to the years of a list that is split. */
export function YearLinks({ pages, address, current }: Props & { current?: ListPage<unknown> }) {
  return (
    <nav aria-label="Papers by year" className="mt-4">
      <ul className="flex flex-wrap gap-2 text-sm">
        {pages
          .filter(({ number }) => number === 1)
          .map(({ path, year }) => (
            // Keeps links such as `#y2024` working after a list is split.
            <li key={path} id={`y${path}`} className="scroll-mt-20">
              <SiteLink
                href={`${address}${path}/`}
                aria-current={year.name === current?.year.name ? "true" : undefined}
                className="button tabular-nums aria-[current]:border-ink"
              >
                {year.name} <span className="text-muted">{formatCount(year.count)}</span>
              </SiteLink>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** Links to the pages of a year, if it has several. */
export function PageLinks({ pages, address, current }: Props & { current: ListPage<unknown> }) {
  const ofYear = pages.filter(({ year }) => year.name === current.year.name);
  if (ofYear.length === 1) return null;
  return (
    <nav aria-label={`Pages of ${current.year.name}`} className="mt-6">
      <ul className="flex flex-wrap items-center gap-2 text-sm">
        <li aria-hidden="true" className="text-muted">
          Page
        </li>
        {ofYear.map(({ path, number }) => (
          <li key={path}>
            <SiteLink
              href={`${address}${path}/`}
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
