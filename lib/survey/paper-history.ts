import type { HistoryEvent } from "../content/schema/paper-record";
import type { Paper } from "./entities";

/** The first event of a new entry's history. `today` is YYYY-MM-DD. */
export function addedOn(today: string): HistoryEvent {
  return { date: today, type: "added" };
}

/** Day on which a paper came into the atlas, as YYYY-MM-DD; undefined when its history does not say. */
export function dateAdded({ history }: Pick<Paper, "history">): string | undefined {
  return history.find(({ type }) => type === "added")?.date;
}

/** A paper's changes with the oldest first; changes of one day stay in the order of the file. */
export function sortedHistory({ history }: Pick<Paper, "history">): HistoryEvent[] {
  return history.toSorted((a, b) => a.date.localeCompare(b.date));
}
