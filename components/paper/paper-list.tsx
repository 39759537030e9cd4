import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import { newestShown, yearPages } from "@/lib/site/year-pages";
import type { Paper } from "@/lib/survey/entities";
import { paperRow } from "@/lib/survey/paper-row";
import type { Survey } from "@/lib/survey/survey";
import { Coins } from "./coins";
import { ListActions } from "./list-actions";
import { PaperRows } from "./paper-rows";
import { YearLinks } from "./year-links";

/** A list of papers. */
export function PaperList({ papers }: { papers: readonly Paper[] }) {
  return <PaperRows root={basePath + addresses.papers} rows={papers.map(paperRow)} />;
}

/**
 * Papers by year, newest first. For a long list, only the newest papers and links to its pages below `address`, which
 * is relative to the base path.
 */
export function PaperListByYear({
  papers,
  address,
  venueByName,
}: {
  papers: readonly Paper[];
  address: string;
  /** Venues, for the data that reference managers read. Without them, the list has none. */
  venueByName?: Survey["venueByName"];
}) {
  const pages = yearPages(papers);
  const shown = pages.length === 0 ? papers : papers.slice(0, newestShown);
  const coins = venueByName && <Coins papers={shown} venueByName={venueByName} />;
  if (pages.length === 0)
    return (
      <>
        {coins}
        <ListActions papers={shown} />
        <YearSections papers={shown} hasIds />
      </>
    );
  return (
    <>
      {coins}
      <YearLinks pages={pages} address={address} />
      <h3 className="mt-8">Newest {newestShown} papers</h3>
      <ListActions papers={shown} />
      <YearSections papers={shown} />
    </>
  );
}

/**
 * Papers with a heading for each year. Expects the newest first and papers without a year last. With `hasIds`, sections
 * have ids such as `y2024`.
 */
export function YearSections({ papers, hasIds = false }: { papers: readonly Paper[]; hasIds?: boolean }) {
  const years = [...new Set(papers.map(({ year }) => year))];
  return years.map((year) => {
    const ofYear = papers.filter((paper) => paper.year === year);
    return (
      <section key={year ?? 0} id={hasIds ? `y${year ?? "-unknown"}` : undefined} className="mt-6">
        <h3 className="pb-1.5">
          {year ?? "Year not verified"} <small>{ofYear.length}</small>
        </h3>
        <PaperList papers={ofYear} />
      </section>
    );
  });
}
