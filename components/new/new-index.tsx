import { SavedSearchesIsland, SinceVisitIsland } from "@/components/island/islands";
import { SiteLink } from "@/components/layout/site-link";
import { searchDataFile } from "@/lib/search/packed-search-data";
import { addresses } from "@/lib/site/addresses";
import { weekTitle } from "@/lib/site/change-pages";
import { basePath } from "@/lib/site/site-config";
import { type ChangeWeek, changeDays, describeCounts } from "@/lib/survey/changes";
import type { Survey } from "@/lib/survey/survey";
import { findTrail } from "@/lib/survey/taxonomy";
import { formatCount } from "@/lib/text/format";
import { ChangeGroups } from "./change-groups";

/** Weeks with more changes show counts and link to their own page. */
const maxInline = 40;

/** At most this many weeks are described. The others are links. */
const maxDescribed = 12;

/** The page of all changes: the latest weeks, and links to the others. */
export function NewIndex({
  survey,
  weeks,
  contentHash,
}: {
  survey: Survey;
  weeks: readonly ChangeWeek[];
  contentHash: string;
}) {
  const older = weeks.slice(maxDescribed);
  return (
    <>
      <h1>What is new</h1>
      <p className="mt-2 text-muted">
        Papers that were added or changed, by week. Follow them in a feed reader:{" "}
        <a href={basePath + addresses.feed(addresses.home, "atom")} className="underline">
          Atom
        </a>{" "}
        or{" "}
        <a href={basePath + addresses.feed(addresses.home, "json")} className="underline">
          JSON Feed
        </a>
        . Topics and techniques have feeds of their own.
      </p>
      <SinceVisitIsland days={changeDays(survey.papers)} />
      <section id="saved-searches" className="with-script mt-6">
        <h2>Saved searches</h2>
        <div className="mt-2">
          <SavedSearchesIsland
            dataUrl={basePath + addresses.searchData(searchDataFile(contentHash))}
            basePath={basePath}
          />
        </div>
      </section>
      {weeks.slice(0, maxDescribed).map((week) => (
        <section key={week.monday} className="mt-10">
          <h2>
            <SiteLink href={addresses.newIn(week.monday)}>{weekTitle(week)}</SiteLink>
          </h2>
          <p className="mt-1 text-muted">{describeCounts(week.changes)}</p>
          {week.changes.length > maxInline ? (
            <AreaCounts survey={survey} week={week} />
          ) : (
            <ChangeGroups survey={survey} changes={week.changes} />
          )}
        </section>
      ))}
      {older.length > 0 && (
        <section className="mt-10">
          <h2>Earlier weeks</h2>
          <ul className="mt-3 columns-2 md:columns-3">
            {older.map((week) => (
              <li key={week.monday}>
                <SiteLink href={addresses.newIn(week.monday)} className="underline">
                  {weekTitle(week)}
                </SiteLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The number of added papers by area of the taxonomy. */
function AreaCounts({ survey, week }: { survey: Survey; week: ChangeWeek }) {
  const counts = new Map<string, { title: string; color: string; count: number }>();
  for (const { type, paper } of week.changes) {
    const [branch, area = branch] = findTrail(survey.branches, paper.topics[0] ?? "");
    if (type !== "added" || !area) continue;
    const count = (counts.get(area.path)?.count ?? 0) + 1;
    counts.set(area.path, { title: area.title, color: area.color, count });
  }
  return (
    <>
      <ul className="chips mt-3" aria-label="Added papers by topic">
        {[...counts].map(([path, { title, color, count }]) => (
          <li key={path} data-color={color}>
            <SiteLink href={addresses.topic(path)} className="chip">
              {title} <span>{formatCount(count)}</span>
            </SiteLink>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <SiteLink href={addresses.newIn(week.monday)} className="text-accent underline">
          All {formatCount(week.changes.length)} changes of this week
        </SiteLink>
      </p>
    </>
  );
}
