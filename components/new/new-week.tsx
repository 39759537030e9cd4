import { NumberedLinks } from "@/components/layout/numbered-links";
import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import type { ChangePage } from "@/lib/site/change-pages";
import { describeCounts } from "@/lib/survey/changes";
import type { Survey } from "@/lib/survey/survey";
import { ChangeGroups } from "./change-groups";

/** A page of the changes of a week. */
export function NewWeek({ survey, pages, page }: { survey: Survey; pages: readonly ChangePage[]; page: ChangePage }) {
  const ofWeek = pages.filter(({ week }) => week.monday === page.week.monday);
  return (
    <>
      <nav aria-label="Breadcrumb" className="text-sm text-muted">
        <SiteLink href={addresses.new}>What is new</SiteLink>
      </nav>
      <h1 className="mt-2">{page.title}</h1>
      <p className="mt-2 text-muted">{describeCounts(page.week.changes)}</p>
      <h2 className="sr-only">Changes</h2>
      <ChangeGroups survey={survey} changes={page.changes} />
      <NumberedLinks label="the week" pages={ofWeek} current={page} addressOf={addresses.newIn} />
    </>
  );
}
