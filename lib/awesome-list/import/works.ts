import { linkedIds } from "../../identifiers/linked-ids";
import { readReference } from "../../identifiers/read-reference";
import { canBeVersions, identityKeys, type PaperIdentity, titleKey } from "../../identifiers/same-paper";
import type { Paper } from "../../survey/entities";
import { foldUrl } from "./fold-url";
import type { TopicLine } from "./import-context";
import type { ImportIssue } from "./import-issue";
import type { InterpretedPaper } from "./interpret-paper";

/** A line with a paper. */
export type PaperLine = TopicLine<InterpretedPaper>;

/** A line below a heading without entries. It only joins a paper of another line. */
export type MentionLine = Omit<PaperLine, "topic">;

/** A distinct paper: its entry, if there is one, and its lines. */
export interface Work {
  /** The entry, if the content has one. */
  entry: Paper | undefined;
  /** Lines of the list with this paper, in order. */
  lines: PaperLine[];
}

/** Finds the works of lines. */
interface WorkFinder {
  /** Finds or creates the work of a line and adds the line to it, or returns an issue. */
  place(line: PaperLine): Work | ImportIssue;
  /** Returns the known work with the title or links of a line. */
  find(line: MentionLine): Work | undefined;
}

/**
 * Returns a finder of works. `lines` are all lines of the list. `sourceId` is the source of the list, if entries refer to
 * the lines of this version.
 */
export function workFinder(
  papers: readonly Paper[],
  lines: readonly PaperLine[],
  sourceId: string | undefined,
): WorkFinder {
  const works = new Map<string, Work>();
  const pages = sharedPages(lines);
  const keysOf = ({ links, ids }: InterpretedPaper) => linkKeys(links, ids).filter((key) => !pages.has(key));
  // The first work with a key keeps it.
  const register = (work: Work, keys: readonly string[]) => {
    for (const key of keys) if (!works.has(key)) works.set(key, work);
  };
  const isShared = sharedLines(papers, sourceId);
  for (const paper of papers) {
    const entryKeys = [paper.id, ...paper.aliases].map((id) => `entry:${id}`);
    const lineKeys = paper.sources.flatMap(({ source, line }) =>
      source === sourceId && line !== undefined && !isShared.has(line) ? [`line:${line}`] : [],
    );
    const versionLinks = paper.versions.flatMap(({ link }) => (link ? [{ type: "paper" as const, url: link }] : []));
    register({ entry: paper, lines: [] }, [
      ...entryKeys,
      ...lineKeys,
      ...linkKeys(paper.links, paper),
      ...linkKeys(versionLinks, linkedIds(versionLinks)),
    ]);
  }

  const find = ({ content }: MentionLine) =>
    works.get(`entry:${content.entryId}`) ??
    works.get(titleKey(content.title)) ??
    keysOf(content).flatMap((key) => works.get(key) ?? [])[0];
  const place = (line: PaperLine) => {
    const { title, entryId } = line.content;
    const linkedEntry = works.get(`entry:${entryId}`);
    const sameTitle = works.get(titleKey(title));
    const sameLinks = distinct(keysOf(line.content).map((key) => works.get(key)));
    const found =
      linkedEntry ??
      checkLine(line, works.get(`line:${line.line.line}`), [sameTitle, ...sameLinks]) ??
      sameTitle ??
      (entryId === undefined ? checkLinks(title, sameLinks) : undefined);
    if (found && "rule" in found) return found;
    const work = found ?? { entry: undefined, lines: [] };
    work.lines.push(line);
    // If the work has an entry, only the links of the entry identify it.
    register(work, [
      titleKey(title),
      ...(entryId === undefined ? [] : [`entry:${entryId}`]),
      ...(work.entry ? [] : keysOf(line.content)),
    ]);
    return work;
  };
  return { place, find };
}

/** Keys of pages that at least three titles link to, such as a list of accepted papers. They do not identify a paper. */
function sharedPages(lines: readonly PaperLine[]): ReadonlySet<string> {
  const titles = new Map<string, Set<string>>();
  for (const { content } of lines)
    for (const { type, url } of content.links)
      if ((type === "paper" || type === "blog") && !readReference(url)) {
        const key = `url:${foldUrl(url)}`;
        titles.set(key, (titles.get(key) ?? new Set()).add(titleKey(content.title)));
      }
  return new Set([...titles].flatMap(([key, own]) => (own.size >= 3 ? [key] : [])));
}

/** Lines with several papers, which do not identify one of them. */
function sharedLines(papers: readonly Paper[], sourceId: string | undefined): ReadonlySet<number> {
  const lines = papers.flatMap(({ sources }) => [
    ...new Set(sources.flatMap(({ source, line }) => (source === sourceId ? (line ?? []) : []))),
  ]);
  return new Set(lines.filter((line, index) => lines.indexOf(line) !== index));
}

/** Returns the work whose entry refers to the line, if the title or links match. */
function checkLine(
  { content: paper }: PaperLine,
  work: Work | undefined,
  others: readonly (Work | undefined)[],
): Work | ImportIssue | undefined {
  if (!work?.entry || others.includes(work) || canBeVersions(paper.title, work.entry.title)) return work;
  return {
    rule: "other-line",
    message: `${work.entry.file} refers to this line, but neither title nor links of ${quote(paper.title)} match it.`,
    hint: "Fix the line in the sources of the entry.",
  };
}

/** Returns the work with the same links, if there is only one and the titles can be versions of one title. */
function checkLinks(title: string, sameLinks: readonly Work[]): Work | ImportIssue | undefined {
  const [work, second] = sameLinks;
  if (!work) return undefined;
  if (!second && canBeVersions(title, titleOf(work))) return work;
  const owners = sameLinks.map((owner) => `${quote(titleOf(owner))} (${locationOf(owner)})`);
  return {
    rule: "shared-link",
    message: `${quote(title)} shares a link with ${owners.join(" and ")}.`,
    hint: "If it is the same paper, add this line to its sources. If not, fix the link or add the entry by hand.",
  };
}

function titleOf({ entry, lines }: Work): string {
  return entry?.title ?? lines[0]?.content.title ?? "";
}

function locationOf({ entry, lines }: Work): string {
  return entry?.file ?? `line ${lines[0]?.line.line}`;
}

function quote(title: string): string {
  return JSON.stringify(title);
}

/** Returns identity keys and the URLs of papers and posts. Several papers can share code and project pages. */
function linkKeys(links: readonly { type: string; url: string }[], identity: PaperIdentity): string[] {
  const urls = links.filter(({ type }) => type === "paper" || type === "blog").map(({ url }) => foldUrl(url));
  return [...identityKeys(identity).map(({ key }) => key), ...urls.map((url) => `url:${url}`)];
}

function distinct(works: readonly (Work | undefined)[]): Work[] {
  return [...new Set(works.filter((work) => work !== undefined))];
}
