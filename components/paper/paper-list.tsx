import { paperRow } from "@/lib/site/paper-row";
import { basePath } from "@/lib/site/site-config";
import { newestShown, yearPages } from "@/lib/site/year-pages";
import type { Paper } from "@/lib/survey/entities";
import type { Survey } from "@/lib/survey/survey";
import { Coins } from "./coins";
import { Fold } from "./fold";
import { ListActions } from "./list-actions";
import { PaperRows } from "./paper-rows";
import { YearLinks } from "./year-links";

/** What a list needs to know. `current` is the address of its page, to which rows do not link. */
interface ListSite {
  survey: Survey;
  current?: string | undefined;
}

/** A list of papers. */
export function PaperList({ papers, survey, current }: ListSite & { papers: readonly Paper[] }) {
  const rows = papers.map((paper) => paperRow(paper, survey));
  return <PaperRows rows={rows} basePath={basePath} current={current} />;
}

/**
 * Papers by year, newest first. For a long list, only the newest papers and links to its pages below `address`, which
 * is relative to the base path.
 */
export function PaperListByYear({
  papers,
  survey,
  address,
  hasCoins = false,
  isFolded = false,
}: {
  papers: readonly Paper[];
  survey: Survey;
  address: string;
  /** Whether a long list is folded. */
  isFolded?: boolean;
  /** Whether the list has the data that reference managers read. */
  hasCoins?: boolean;
}) {
  const site = { survey, current: address };
  const pages = yearPages(papers);
  const shown = pages.length === 0 ? papers : papers.slice(0, newestShown);
  const coins = hasCoins && <Coins papers={shown} venueByName={survey.venueByName} />;
  if (pages.length === 0)
    return (
      <>
        {coins}
        <ListActions papers={shown} />
        <YearSections {...site} papers={shown} hasIds isFolded={isFolded} />
      </>
    );
  return (
    <>
      {coins}
      <YearLinks pages={pages} address={address} />
      <h3 className="mt-8">Newest {newestShown} papers</h3>
      <ListActions papers={shown} />
      <YearSections {...site} papers={shown} isFolded={isFolded} />
    </>
  );
}

/** A folded list with more papers opens only its first groups and shows only the first papers of each group. */
const maxUnfolded = 20;
/** Number of papers after which groups are closed. */
const openPapers = 6;
const maxOfGroup = 14;
const shownOfGroup = 10;

/**
 * Papers with a heading for each year. Expects the newest first and papers without a year last. With `hasIds`, sections
 * have ids such as `y2024`. A link to one of them opens it.
 */
export function YearSections({
  papers,
  hasIds = false,
  isFolded = false,
  ...site
}: ListSite & {
  papers: readonly Paper[];
  hasIds?: boolean;
  isFolded?: boolean;
}) {
  const years = [...new Set(papers.map(({ year }) => year))];
  let before = 0;
  return years.map((year) => {
    const ofYear = papers.filter((paper) => paper.year === year);
    const id = hasIds ? `y${year ?? "-unknown"}` : undefined;
    const name = year ?? "Year not verified";
    if (!isFolded || papers.length <= maxUnfolded)
      return (
        <section key={name} id={id} className="mt-6">
          <h3 className="pb-1.5">
            {name} <small>{ofYear.length}</small>
          </h3>
          <PaperList {...site} papers={ofYear} />
        </section>
      );
    const isOpen = before < openPapers;
    before += ofYear.length;
    return (
      <Fold
        key={name}
        isOpen={isOpen}
        summary={
          <h3>
            {name} <small>{ofYear.length}</small>
          </h3>
        }
      >
        <div id={id}>
          <FoldedPapers {...site} papers={ofYear} />
        </div>
      </Fold>
    );
  });
}

/** A list of papers, of which a long one shows only the first. */
function FoldedPapers({ papers, ...site }: ListSite & { papers: readonly Paper[] }) {
  const rest = papers.length > maxOfGroup ? papers.slice(shownOfGroup) : [];
  return (
    <>
      <PaperList {...site} papers={papers.slice(0, papers.length - rest.length)} />
      {rest.length > 0 && (
        <Fold summary={`${rest.length} more`}>
          <PaperList {...site} papers={rest} />
        </Fold>
      )}
    </>
  );
}
