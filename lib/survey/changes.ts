import type { HistoryEvent } from "../content/schema/paper-record";
import { countOf, formatCount } from "../text/format";
import type { Paper } from "./entities";
import { groupBy } from "./group-by";
import { oncePerSurvey } from "./once-per-survey";
import type { Survey } from "./survey";
import { flattenTopics } from "./taxonomy";

/** Type of a change of an entry. */
export type ChangeType = HistoryEvent["type"];

/** A change of a paper's entry, from its history. */
export interface PaperChange extends HistoryEvent {
  paper: Paper;
}

/** The changes of a week. */
export interface ChangeWeek {
  /** Its Monday, as YYYY-MM-DD. */
  monday: string;
  /** Sorted by type, then by topic, then as the papers of the survey. */
  changes: PaperChange[];
}

/** The name of each type of change, and its words after a number of papers; in the order of pages. */
export const changeTypeNames: Record<ChangeType, { name: string; counted: string }> = {
  added: { name: "Added", counted: "added" },
  "venue-changed": { name: "Venue changed", counted: "with a new venue" },
  "code-added": { name: "Code added", counted: "with code" },
  corrected: { name: "Corrected", counted: "corrected" },
  retracted: { name: "Retracted", counted: "retracted" },
};

// `Object.keys` returns strings; they are the keys of `changeTypeNames`.
/** The types of changes, in the order of pages. */
export const changeTypes = Object.keys(changeTypeNames) as ChangeType[];

/** Returns the Monday of the week of a day; both are YYYY-MM-DD. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** Returns the changes of papers, newest first. Those of one day keep the order of the papers. */
export function changesOf(papers: readonly Paper[]): PaperChange[] {
  return papers
    .flatMap((paper) => paper.history.map((event) => ({ ...event, paper })))
    .sort((a, b) => b.date.localeCompare(a.date));
}

/** Changes since a reader's last visit are counted for at most this many days with changes. */
const maxDays = 100;

/** Returns the number of changes of each of the latest days with changes, newest first. */
export function changeDays(papers: readonly Paper[]): [day: string, changes: number][] {
  const counts = new Map<string, number>();
  for (const { date } of changesOf(papers)) counts.set(date, (counts.get(date) ?? 0) + 1);
  return [...counts].slice(0, maxDays);
}

/** Returns the weeks with changes, newest first. */
export const changeWeeks = oncePerSurvey((survey): ChangeWeek[] => {
  const byMonday = groupBy(changesOf(survey.papers), ({ date }) => [mondayOf(date)]);
  const rankOf = topicRanks(survey);
  return [...byMonday].map(([monday, changes]) => ({
    monday,
    changes: changes.toSorted(
      (a, b) => changeTypes.indexOf(a.type) - changeTypes.indexOf(b.type) || rankOf(a.paper) - rankOf(b.paper),
    ),
  }));
});

/** Returns a function that returns the place of a paper's first topic in the taxonomy. */
function topicRanks({ branches }: Survey): (paper: Paper) => number {
  const ranks = new Map(flattenTopics(branches).map(({ path }, index) => [path, index]));
  return ({ topics: [path = ""] }) => ranks.get(path) ?? 0;
}

/** Returns "667 papers added, 41 with a new venue". */
export function describeCounts(changes: readonly PaperChange[]): string {
  return changeTypes
    .map((type) => ({ type, count: changes.filter((change) => change.type === type).length }))
    .filter(({ count }) => count > 0)
    .map(
      ({ type, count }, index) =>
        `${index > 0 ? formatCount(count) : countOf(count, "paper")} ${changeTypeNames[type].counted}`,
    )
    .join(", ");
}
