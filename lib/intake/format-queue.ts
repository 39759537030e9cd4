import { type WaitingPaper, waitingListSchema, waitingPaperSchema } from "../content/schema/waiting";
import { formatEntry } from "../contribute/format-entry";
import { identifierNames, identifiers } from "../identifiers/identifiers";
import { groupBy } from "../survey/group-by";
import { countOf, formatCount } from "../text/format";
import type { UpdatedQueue } from "./update-queue";
import { monthOf } from "./waiting-papers";

/** Maximum size and number of lines of a file, below the limits of content files. */
const maxBytes = 48 * 1024;
const maxLines = 1_500;

/** Formats the files of the queue: one for each month of first versions, or more if it has many papers. */
export function queueFiles(papers: readonly WaitingPaper[]): { path: string; text: string }[] {
  const byMonth = groupBy(papers, (paper) => {
    const month = monthOf(paper);
    // A file name is not only a year.
    return [month.length === 4 ? `year-${month}` : month === "" ? "no-year" : month];
  });
  return [...byMonth].flatMap(([name, ofMonth]) =>
    splitBySize(ofMonth).map((part, index) => ({
      path: `waiting/${name}${index > 0 ? `-${index + 1}` : ""}.md`,
      text: formatPapers(part),
    })),
  );
}

function splitBySize(papers: readonly WaitingPaper[]): WaitingPaper[][] {
  const parts: WaitingPaper[][] = [];
  // The share of the limits that the last part uses.
  let used = Number.POSITIVE_INFINITY;
  for (const paper of papers) {
    const text = formatPapers([paper]);
    const share = Math.max(new TextEncoder().encode(text).length / maxBytes, text.split("\n").length / maxLines);
    used += share;
    if (used > 1) {
      parts.push([]);
      used = share;
    }
    parts.at(-1)?.push(paper);
  }
  return parts;
}

const keys = waitingPaperSchema.keyof().options;

function formatPapers(papers: readonly WaitingPaper[]): string {
  // The keys of each paper are in the order of the schema.
  const ordered = papers.map((paper) =>
    Object.fromEntries(keys.flatMap((key) => (paper[key] === undefined ? [] : [[key, paper[key]]]))),
  );
  return formatEntry({ papers: ordered }, waitingListSchema.keyof().options, "");
}

/** Returns the address of a waiting paper; undefined if the lists have none. */
export function addressOfWaiting(paper: WaitingPaper): string | undefined {
  for (const name of identifierNames) {
    const id = paper[name];
    if (id !== undefined) return identifiers[name].toUrl(id);
  }
  return paper.link;
}

/**
 * Formats the result of a run for a terminal, in lines. `namedBy` is the minimum number of lists. `unread` are messages
 * about lines and lists that were not read.
 */
export function formatUpdate(
  { papers, added, dropped, belowMinimum, outcomes }: UpdatedQueue,
  namedBy: number,
  unread: readonly string[],
): string[] {
  const leftOut = papers.filter((paper) => paper.leftOut !== undefined).length;
  return [
    ...added.map(
      (paper) =>
        `new\t${countOf(paper.lists.length, "list")}\t${monthOf(paper) || "no year"}\t${paper.title}\t${addressOfWaiting(paper) ?? "no address"}`,
    ),
    ...dropped.map(({ title }) => `dropped\t${title}`),
    ...unread,
    ...outcomes.flatMap(({ from, doubts }) => doubts.map((doubt) => `${from}: ${doubt}`)),
    ...outcomes.map(
      ({ from, known, waiting, fresh, repeated, doubts }) =>
        `${from}: ${fresh} new, ${waiting} waiting already, ${known} in the survey, ${repeated} repeated, ${doubts.length} in doubt.`,
    ),
    ...(belowMinimum.length > 0
      ? [`${countOf(belowMinimum.length, "new paper")} not added: fewer than ${namedBy} lists name them.`]
      : []),
    `${countOf(papers.length - leftOut, "paper")} waiting, ${formatCount(added.length)} of them new. ` +
      `${formatCount(leftOut)} left out by an editor, ${formatCount(dropped.length)} dropped.`,
  ];
}
