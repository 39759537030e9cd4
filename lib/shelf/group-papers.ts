import type { ShelfItem } from "./shelf";
import type { ShelfData, ShelfPaper } from "./shelf-data";

/** How the shelf can be grouped. */
export type ShelfGrouping = "none" | "topic" | "technique" | "tag";

/** A paper on the shelf with its data. */
export interface ShelvedPaper {
  item: ShelfItem;
  paper: ShelfPaper;
}

/** Papers under a heading. */
export interface ShelfGroup {
  /** The heading; empty for a list without groups. */
  name: string;
  papers: ShelvedPaper[];
}

/**
 * Groups papers by main topic, by most important technique, or by each of the reader's tags. Groups and their papers
 * are in the order of the shelf; papers without a value come last.
 */
export function groupPapers(
  papers: readonly ShelvedPaper[],
  grouping: ShelfGrouping,
  { topics, techniques }: Pick<ShelfData, "topics" | "techniques">,
  /** Tags by id of a paper, in place of those on the shelf. */
  tags: ReadonlyMap<string, readonly string[]> = new Map(),
): ShelfGroup[] {
  if (grouping === "none") return [{ name: "", papers: [...papers] }];
  const titles = new Map(topics.map(({ path, title }) => [path, title]));
  const names = new Map(techniques.map(({ id, name }) => [id, name]));
  const groupsOf: Record<typeof grouping, (paper: ShelvedPaper) => (string | undefined)[]> = {
    topic: ({ paper }) => [titles.get(paper.topics[0] ?? "")],
    technique: ({ paper }) => [names.get(paper.techniques[0] ?? "")],
    tag: ({ item }) => [...(tags.get(item.id) ?? item.tags ?? [])],
  };
  const groups = new Map<string, ShelvedPaper[]>();
  const rest: ShelvedPaper[] = [];
  for (const paper of papers) {
    const found = groupsOf[grouping](paper).filter((name) => name !== undefined);
    if (found.length === 0) rest.push(paper);
    for (const name of found) groups.set(name, [...(groups.get(name) ?? []), paper]);
  }
  return [
    ...[...groups].map(([name, grouped]) => ({ name, papers: grouped })),
    ...(rest.length > 0 ? [{ name: `Without a ${grouping}`, papers: rest }] : []),
  ];
}

/** Returns the papers in the order of their groups, each once. */
export function papersOfGroups(groups: readonly ShelfGroup[]): ShelvedPaper[] {
  return [...new Map(groups.flatMap(({ papers }) => papers).map((shelved) => [shelved.paper.id, shelved])).values()];
}

/** Returns the ids of the papers that have facts to compare, in order. */
export function comparableIds(papers: readonly ShelvedPaper[]): string[] {
  return papers.flatMap(({ paper }) => (paper.facts ? [paper.id] : []));
}
