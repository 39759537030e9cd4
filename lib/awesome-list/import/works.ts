import { linkedIds } from "../../identifiers/linked-ids";
import {
  countDifferentLetters,
  identityKeys,
  isSameTitle,
  type PaperIdentity,
  titleKey,
} from "../../identifiers/same-paper";
import type { Paper } from "../../survey/entities";
import { foldUrl } from "./fold-url";
import type { TopicLine } from "./import-context";
import type { ImportIssue } from "./import-issue";
import type { InterpretedPaper } from "./interpret-paper";

/** A line that holds a paper. */
export type PaperLine = TopicLine<InterpretedPaper>;

/** A distinct paper: the entry of it, or the lines that an entry is to be made from. */
export interface Work {
  /** Its entry, if the content has one. */
  entry: Paper | undefined;
  /** Lines of the list that name it, in order. */
  lines: PaperLine[];
}

/**
 * Makes a function that finds the work that a line names and adds the line to it, or says why that cannot be told.
 * `sourceId` is the list's own source, if the lines that entries name are the lines of this very version.
 */
export function workFinder(
  papers: readonly Paper[],
  sourceId: string | undefined,
): (line: PaperLine) => Work | ImportIssue {
  const works = new Map<string, Work>();
  // The first to claim a key keeps it.
  const register = (work: Work, keys: readonly string[]) => {
    for (const key of keys) if (!works.has(key)) works.set(key, work);
  };
  for (const paper of papers) {
    const entryKeys = [paper.id, ...paper.aliases].map((id) => `entry:${id}`);
    const lineKeys = paper.sources.flatMap(({ source, line }) =>
      source === sourceId && line !== undefined ? [`line:${line}`] : [],
    );
    const versionLinks = paper.versions.flatMap(({ link }) => (link ? [{ type: "paper" as const, url: link }] : []));
    register({ entry: paper, lines: [] }, [
      ...entryKeys,
      ...lineKeys,
      ...linkKeys(paper.links, paper),
      ...linkKeys(versionLinks, linkedIds(versionLinks)),
    ]);
  }

  return (line) => {
    const { title, links, ids, entryId } = line.content;
    const own = works.get(`entry:${entryId}`);
    const titled = works.get(titleKey(title));
    const linked = distinct(linkKeys(links, ids).map((key) => works.get(key)));
    const found =
      own ??
      checkLine(line, works.get(`line:${line.line.line}`), [titled, ...linked]) ??
      titled ??
      (entryId === undefined ? checkLinks(title, linked) : undefined);
    if (found && "rule" in found) return found;
    const work = found ?? { entry: undefined, lines: [] };
    work.lines.push(line);
    // The links of a line that an entry stands for are compared with the entry's, and stand for nothing else.
    register(work, [
      titleKey(title),
      ...(entryId === undefined ? [] : [`entry:${entryId}`]),
      ...(work.entry ? [] : linkKeys(links, ids)),
    ]);
    return work;
  };
}

/** The work whose entry names the line, if title or links bear that out. */
function checkLine(
  { content: paper }: PaperLine,
  work: Work | undefined,
  others: readonly (Work | undefined)[],
): Work | ImportIssue | undefined {
  if (!work?.entry || others.includes(work) || canBeVersions(paper.title, work.entry.title)) return work;
  return {
    rule: "other-line",
    message: `${work.entry.file} names this line, but neither title nor links of ${quote(paper.title)} are its own.`,
    hint: "Mend the line in the entry's sources.",
  };
}

/** The work that the links lead to, if it is one and its title is another version of this one. */
function checkLinks(title: string, linked: readonly Work[]): Work | ImportIssue | undefined {
  const [work, second] = linked;
  if (!work) return undefined;
  if (!second && canBeVersions(title, titleOf(work))) return work;
  const owners = linked.map((owner) => `${quote(titleOf(owner))} (${placeOf(owner)})`);
  return {
    rule: "shared-link",
    message: `${quote(title)} has a link of ${owners.join(" and of ")}.`,
    hint: "If it is the same paper, add this line to its sources; if not, mend the link or add the entry by hand.",
  };
}

function titleOf({ entry, lines }: Work): string {
  return entry?.title ?? lines[0]?.content.title ?? "";
}

function placeOf({ entry, lines }: Work): string {
  return entry?.file ?? `line ${lines[0]?.line.line}`;
}

function quote(title: string): string {
  return JSON.stringify(title);
}

/** What a paper is known by, and the addresses of texts; code and project pages can belong to several papers. */
function linkKeys(links: readonly { type: string; url: string }[], identity: PaperIdentity): string[] {
  const urls = links.filter(({ type }) => type === "paper" || type === "blog").map(({ url }) => foldUrl(url));
  return [...identityKeys(identity).map(({ key }) => key), ...urls.map((url) => `url:${url}`)];
}

/**
 * Whether two titles can be versions of one: the same name before the colon, or few letters changed. Links agree already,
 * so more may differ than between papers that only look alike.
 */
function canBeVersions(first: string, second: string): boolean {
  const [name = "", otherName = ""] = [first, second].map((title) => /^(.*?):/s.exec(title)?.[1]);
  const hasSameName = /[\p{Letter}\p{Number}]/u.test(name) && isSameTitle(name, otherName);
  return hasSameName || countDifferentLetters(first, second, 1 / 4) !== undefined;
}

function distinct(works: readonly (Work | undefined)[]): Work[] {
  return [...new Set(works.filter((work) => work !== undefined))];
}
