import type { WaitingPaper } from "../content/schema/waiting";
import { identifierNames } from "../identifiers/identifiers";
import { canBeVersions, identityKeys, titleKey } from "../identifiers/same-paper";
import type { Paper } from "../survey/entities";
import type { NamedPaper } from "./named-papers";
import { compareWaiting, stillWaiting, surveyKeys } from "./waiting-papers";

/** A list, and the papers that it names. */
export interface NamingList {
  /** Address of the list, or the name of its file. */
  name: string;
  /** Path or address of the file that was read. A list can have several. */
  from: string;
  papers: readonly NamedPaper[];
}

/** The outcomes of the papers of a list. */
export interface ListOutcome {
  /** Path or address of the file that was read. */
  from: string;
  /** Papers that the survey has. */
  known: number;
  /** Papers that wait, or are left out, since an earlier run. */
  waiting: number;
  /** Papers that no earlier run found. */
  fresh: number;
  /** Papers that the list names again. */
  repeated: number;
  /** Papers that do not fit the paper with the same id, one sentence each. */
  doubts: string[];
}

/** The queue after a run. */
export interface UpdatedQueue {
  /** All papers of the queue, ranked, including those that are left out. */
  papers: WaitingPaper[];
  /** The papers that this run added, ranked. */
  added: WaitingPaper[];
  /** Papers that the survey has by now, and repeated papers. The queue no longer has them. */
  dropped: WaitingPaper[];
  /** New papers that too few lists name, ranked. They are not added. */
  belowMinimum: WaitingPaper[];
  outcomes: ListOutcome[];
}

/** Options of an update. */
export interface QueueOptions {
  /** Day of the run, as `YYYY-MM-DD`. */
  today: string;
  /** Minimum number of lists that name a new paper. */
  namedBy: number;
}

/** A paper that keys lead to: of the survey, or of the queue. */
type Holder = { paper: Paper } | { waiting: WaitingPaper };

/**
 * Compares what lists name with the papers of the survey and of the queue. Adds new papers, and the lists to papers that
 * wait already. A paper that a person left out stays so.
 */
export function updateQueue(
  papers: readonly Paper[],
  earlier: readonly WaitingPaper[],
  lists: readonly NamingList[],
  { today, namedBy }: QueueOptions,
): UpdatedQueue {
  const holders = new Map<string, Holder>();
  // The first holder of a key keeps it.
  const register = (holder: Holder, keys: readonly string[]) => {
    for (const key of keys) if (!holders.has(key)) holders.set(key, holder);
  };
  for (const paper of papers) register({ paper }, surveyKeys(paper));
  const kept = new Map<WaitingPaper, WaitingPaper>();
  // A paper that was left out comes first, so that a repeated one does not replace it.
  const isLeftOut = ({ leftOut }: WaitingPaper) => leftOut !== undefined;
  const waiting = stillWaiting(earlier, papers);
  for (const paper of [...waiting.filter(isLeftOut), ...waiting.filter((other) => !isLeftOut(other))]) {
    const copy = { ...paper, lists: [...paper.lists] };
    const keys = identityKeys(copy).map(({ key }) => key);
    if (keys.some((key) => holders.has(key))) continue;
    register({ waiting: copy }, keys);
    kept.set(paper, copy);
  }
  const found = new Set<WaitingPaper>();
  const outcomeOf = (holder: Holder | undefined, seen: ReadonlySet<Holder>) => {
    if (!holder) return "fresh";
    if (seen.has(holder)) return "repeated";
    if ("paper" in holder) return "known";
    return found.has(holder.waiting) ? "fresh" : "waiting";
  };

  const outcomes = lists.map(({ name, from, papers: named }): ListOutcome => {
    const outcome: ListOutcome = { from, known: 0, waiting: 0, fresh: 0, repeated: 0, doubts: [] };
    const seen = new Set<Holder>();
    for (const paper of named) {
      const { line, ...fields } = paper;
      const keys = identityKeys(fields).map(({ key }) => key);
      const holder = holders.get(titleKey(fields.title)) ?? keys.flatMap((key) => holders.get(key) ?? [])[0];
      const doubt = holder && doubtOf(paper, holder);
      if (doubt !== undefined) {
        outcome.doubts.push(doubt);
        continue;
      }
      outcome[outcomeOf(holder, seen)]++;
      const target = holder ?? { waiting: { ...fields, lists: [], found: today } };
      if (!holder && "waiting" in target) found.add(target.waiting);
      seen.add(target);
      if ("waiting" in target) join(target.waiting, paper, name, (key) => (holders.get(key) ?? target) === target);
      register(target, keys);
    }
    return outcome;
  });

  const isEnough = ({ lists: own }: WaitingPaper) => own.length >= namedBy;
  const added = [...found].filter(isEnough).sort(compareWaiting);
  return {
    papers: [...kept.values(), ...added].sort(compareWaiting),
    added,
    dropped: earlier.filter((paper) => !kept.has(paper)),
    belowMinimum: [...found].filter((paper) => !isEnough(paper)).sort(compareWaiting),
    outcomes,
  };
}

/** Adds a list to a waiting paper, and values that the paper lacks. `isFree` tells that no other paper has a key. */
function join(waiting: WaitingPaper, named: NamedPaper, list: string, isFree: (key: string) => boolean): void {
  if (!waiting.lists.includes(list)) waiting.lists.push(list);
  waiting.byline ??= named.byline;
  waiting.year ??= named.year;
  for (const name of identifierNames) {
    const id = named[name];
    if (id !== undefined && isFree(`${name}:${id.toLowerCase()}`)) waiting[name] ??= id;
  }
  if (identifierNames.some((name) => waiting[name] !== undefined)) delete waiting.link;
  else waiting.link ??= named.link;
}

/** Returns why a paper may not be the one that has its id, one sentence; undefined if it can be. */
function doubtOf({ line, title }: NamedPaper, holder: Holder): string | undefined {
  const known = "paper" in holder ? holder.paper : holder.waiting;
  const titles = [
    known.title,
    ...("versions" in known ? known.versions.flatMap((version) => version.title ?? []) : []),
  ];
  if (titles.some((other) => canBeVersions(title, other))) return undefined;
  const where = "paper" in holder ? `of ${holder.paper.file}` : "that waits";
  return `Line ${line}: ${JSON.stringify(title)} has an id of ${JSON.stringify(known.title)} ${where}. Check which one is right.`;
}
