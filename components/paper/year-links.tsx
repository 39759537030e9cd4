import { SiteLink } from "@/components/layout/site-link";
import { formatCount } from "@/lib/format";
import type { YearPage } from "@/lib/site/year-pages";

/** Links to the pages of a list that is split by year. `address` is that of the list, from the site's root. */
export function YearLinks({
  pages,
  address,
  current,
}: {
  pages: readonly YearPage<unknown>[];
  address: string;
  /** Path of the page that is shown, if one is. */
  current?: string;
}) {
  return (
    <nav aria-label="Papers by year" className="mt-4">
      <ul className="flex flex-wrap gap-2 text-sm">
        {pages.map(({ path, title, papers }) => (
          <li key={path}>
            <SiteLink
              href={`${address}${path}/`}
              aria-current={path === current ? "page" : undefined}
              className="button tabular-nums aria-[current=page]:border-ink"
            >
              {title} <span className="text-muted">{formatCount(papers.length)}</span>
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
