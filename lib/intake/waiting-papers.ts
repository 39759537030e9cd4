import type { WaitingPaper } from "../content/schema/waiting";
import { linkedIds } from "../identifiers/linked-ids";
import { identityKeys } from "../identifiers/same-paper";
import type { Paper } from "../survey/entities";
import { submissionMonth } from "../survey/paper-date";

/** Returns the keys of a paper of the survey, including those of its links and earlier versions. */
export function surveyKeys(paper: Paper): string[] {
  const versionLinks = paper.versions.flatMap(({ link }) => (link ? [{ type: "paper" as const, url: link }] : []));
  const keys = [paper, linkedIds(paper.links), linkedIds(versionLinks)].flatMap(identityKeys);
  return keys.map(({ key }) => key);
}

/** Returns the papers that are not in the survey yet, ranked. */
export function stillWaiting(waiting: readonly WaitingPaper[], papers: readonly Paper[]): WaitingPaper[] {
  const known = new Set(papers.flatMap(surveyKeys));
  return waiting.filter((paper) => !identityKeys(paper).some(({ key }) => known.has(key))).sort(compareWaiting);
}

const titles = new Intl.Collator("en");

/** Ranks waiting papers: those that most lists name first, then the newest, then by title. */
export function compareWaiting(a: WaitingPaper, b: WaitingPaper): number {
  const [first, second] = [monthOf(a), monthOf(b)];
  return (
    b.lists.length - a.lists.length ||
    (first === second ? 0 : first < second ? 1 : -1) ||
    titles.compare(a.title, b.title)
  );
}

/** Returns the month of the first version, or else the year; empty if neither is known. */
export function monthOf(paper: WaitingPaper): string {
  return submissionMonth(paper) ?? String(paper.year ?? "");
}
