import type { Paper } from "../survey/entities";
import { firstVersionDate } from "../survey/first-version";
import { isOverAYearOld } from "../survey/implementations";
import { flattenTopics, type TopicNode } from "../survey/taxonomy";
import { preprintsOf } from "./stale-preprints";

/** A preprint that is more than a year old. It may have been published since. */
export interface OldPreprint {
  /** Path of the file below the content folder. */
  file: string;
  /** Month or year of its first version. */
  posted: string;
  /** Day of the last look-up of a publication, if there was one. */
  lookedUp: string | undefined;
}

/** A topic whose newest paper is more than a year old, or that has none. */
export interface QuietTopic {
  file: string;
  /** Month or year of its newest paper, if it has one. */
  newest: string | undefined;
}

/**
 * Lists preprints whose first version is more than a year old. Those that were never looked up come first, then the oldest
 * look-ups.
 */
export function findOldPreprints(papers: readonly Paper[], today: string): OldPreprint[] {
  return preprintsOf(papers)
    .flatMap((paper): OldPreprint[] => {
      const posted = firstVersionDate(paper);
      if (posted === undefined || !isOverAYearOld(endOf(posted), today)) return [];
      const days = paper.lookedUp.flatMap(({ what, date }) => (what === "publication" ? date : [])).sort();
      return [{ file: paper.file, posted, lookedUp: days.at(-1) }];
    })
    .sort(
      (a, b) =>
        (a.lookedUp ?? "").localeCompare(b.lookedUp ?? "") ||
        a.posted.localeCompare(b.posted) ||
        a.file.localeCompare(b.file, "en"),
    );
}

/**
 * Lists topics without a paper of the last year, in the order of the tree. The papers of a topic include those of its
 * subtopics.
 */
export function findQuietTopics(branches: readonly TopicNode[], today: string): QuietTopic[] {
  return flattenTopics(branches).flatMap(({ file, papers }): QuietTopic[] => {
    const dates = papers.flatMap((paper) => firstVersionDate(paper) ?? []);
    const newest = dates.toSorted((a, b) => endOf(b).localeCompare(endOf(a)))[0];
    return newest === undefined || isOverAYearOld(endOf(newest), today) ? [{ file, newest }] : [];
  });
}

/** Returns the last day that a month or year can mean. A date without a day is not called old too early. */
function endOf(date: string): string {
  return date.length === 4 ? `${date}-12-31` : `${date}-31`;
}
