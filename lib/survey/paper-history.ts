import type { HistoryEvent } from "../content/schema/paper-record";
import type { Paper } from "./entities";

/** Returns the first event in the history of a new entry. `today` is YYYY-MM-DD. */
export function addedOn(today: string): HistoryEvent {
  return { date: today, type: "added" };
}

/** Returns the day on which a paper was added to the atlas, as YYYY-MM-DD; undefined if it is not in the history. */
export function dateAdded({ history }: Pick<Paper, "history">): string | undefined {
  return history.find(({ type }) => type === "added")?.date;
}

/** Returns the events of a paper, oldest first. Events of one day keep the order of the file. */
export function sortedHistory({ history }: Pick<Paper, "history">): HistoryEvent[] {
  return history.toSorted((a, b) => a.date.localeCompare(b.date));
}
