import type { HistoryEvent, LookUp } from "../content/schema/paper-record";
import type { Paper } from "./entities";
import { sortedHistory } from "./paper-history";
import { sourceLink } from "./source-link";
import type { Survey } from "./survey";

/** One line of what is on record for an entry. */
export interface RecordLine {
  /** Day, as YYYY-MM-DD. */
  date: string;
  /** What happened or what was looked up, with its result. */
  text: string;
  /** Where that was read. */
  source?: { href: string; name: string };
}

const eventNames: Record<HistoryEvent["type"], string> = {
  added: "Added",
  "venue-changed": "Venue changed",
  "code-added": "Code added",
  corrected: "Corrected",
  retracted: "Retracted",
};

const lookUpNames: Record<LookUp["what"], string> = { publication: "Publication", code: "Code" };

/** The changes of an entry, then what was looked up for it, each with the oldest first. */
export function recordOf(paper: Pick<Paper, "history" | "lookedUp">, sourceById: Survey["sourceById"]): RecordLine[] {
  return [
    ...sortedHistory(paper).map(({ date, type, what, source }) => ({
      date,
      text: what ? `${eventNames[type]}: ${what}` : eventNames[type],
      ...(source && { source: sourceLink(source, sourceById) }),
    })),
    ...paper.lookedUp
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .map(({ date, what, record, result, note }) => {
        const isAddress = /^https?:\/\/\S+$/.test(record);
        const outcome = [result, note].filter(Boolean).join("; ");
        return {
          date,
          text: `${lookUpNames[what]} looked up${isAddress ? "" : ` in ${record}`}: ${outcome}`,
          ...(isAddress && { source: sourceLink(record, sourceById) }),
        };
      }),
  ];
}
