import { NumberedLinks } from "@/components/layout/numbered-links";
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
  return (
    <NumberedLinks
      label={current.year.name}
      pages={ofYear}
      current={current}
      addressOf={(path) => `${address}${path}/`}
    />
  );
}
