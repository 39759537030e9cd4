import { type ChangeType, type ChangeWeek, changeWeeks, type PaperChange } from "../survey/changes";
import type { Survey } from "../survey/survey";
import { formatDay } from "../text/format";

/** At most this many changes are on a page. */
const maxChanges = 200;

/** A page of the changes of a week. */
export interface ChangePage {
  /** Last part of its address: `2026-11-23`, `2026-11-23/2` for its second page. */
  path: string;
  /** Title: "Week of 23 November 2026, page 2 of 3". */
  title: string;
  week: ChangeWeek;
  /** Number of the page within its week, from 1. */
  number: number;
  changes: readonly PaperChange[];
}

/** Changes of one type to papers of one topic. */
export interface ChangeGroup {
  type: ChangeType;
  /** Path of the first topic of the papers. */
  topic: string;
  changes: PaperChange[];
}

/** Returns the pages of all weeks, newest first. */
export function changePages(survey: Survey): ChangePage[] {
  return changeWeeks(survey).flatMap((week) => {
    const count = Math.ceil(week.changes.length / maxChanges);
    const title = weekTitle(week);
    return Array.from({ length: count }, (_, index) => ({
      path: `${week.monday}${index > 0 ? `/${index + 1}` : ""}`,
      title: count > 1 ? `${title}, page ${index + 1} of ${count}` : title,
      week,
      number: index + 1,
      changes: week.changes.slice(index * maxChanges, (index + 1) * maxChanges),
    }));
  });
}

/** Returns "Week of 23 November 2026". */
export function weekTitle({ monday }: Pick<ChangeWeek, "monday">): string {
  return `Week of ${formatDay(monday)}`;
}

/** Groups changes by type and topic. Expects them sorted by both. */
export function groupChanges(changes: readonly PaperChange[]): ChangeGroup[] {
  const groups: ChangeGroup[] = [];
  for (const change of changes) {
    const [topic = ""] = change.paper.topics;
    const last = groups.at(-1);
    if (last?.type === change.type && last.topic === topic) last.changes.push(change);
    else groups.push({ type: change.type, topic, changes: [change] });
  }
  return groups;
}
