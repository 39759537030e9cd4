import type { LookUp } from "../content/schema/paper-record";
import { changeTypeNames } from "./changes";
import type { Paper } from "./entities";
import { sortedHistory } from "./paper-history";
import { sourceLink } from "./source-link";
import type { Survey } from "./survey";

/** A line in the record of an entry: an event or a look-up. */
export interface RecordLine {
  /** Day, as YYYY-MM-DD. */
  date: string;
  /** The event, or what was looked up and the result. */
  text: string;
  /** Source of this information. */
  source?: { href: string; name: string };
}

const lookUpNames: Record<LookUp["what"], string> = { publication: "Publication", code: "Code" };

/** Returns the events of an entry, then its look-ups, each oldest first. */
export function recordOf(paper: Pick<Paper, "history" | "lookedUp">, sourceById: Survey["sourceById"]): RecordLine[] {
  return [
    ...sortedHistory(paper).map(({ date, type, what, source }) => ({
      date,
      text: [changeTypeNames[type].name, what].filter(Boolean).join(": "),
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
