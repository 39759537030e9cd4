import type { TopicNode } from "./taxonomy";

/** A topic as the tree beside a page shows it. Keys that say no are left out: every page carries this. */
export interface TreeItem {
  /** Last part of the topic's path. */
  slug: string;
  title: string;
  /** Hue, on branches. */
  color?: string;
  /** Whether its topics are shown at first. */
  open?: boolean;
  /** Whether it is the topic of the page. */
  current?: boolean;
  /** Its topics, where the tree has them. */
  below?: TreeItem[];
}

/** The taxonomy tree beside a page. */
export interface TreeData {
  /** Address that the branches' slugs follow. */
  root: string;
  items: readonly TreeItem[];
}

/**
 * The tree for a page, open along `openPaths`. Closed topics hold their subtopics in the first `closedLevels` levels only:
 * the fewer, the smaller the page.
 */
export function treeItems(
  topics: readonly TopicNode[],
  {
    openPaths,
    current,
    closedLevels,
  }: { openPaths: readonly string[]; current: string | undefined; closedLevels: number },
): TreeItem[] {
  return topics.map(({ path, title, shortTitle = title, color, children }) => {
    const open = openPaths.some((openPath) => openPath === path || openPath.startsWith(`${path}/`));
    const isBranch = !path.includes("/");
    return {
      slug: path.slice(path.lastIndexOf("/") + 1),
      title: shortTitle,
      ...(isBranch && { color }),
      ...(open && children.length > 0 && { open: true }),
      ...(path === current && { current: true }),
      ...(children.length > 0 &&
        (open || closedLevels > 0) && {
          below: treeItems(children, { openPaths, current, closedLevels: closedLevels - 1 }),
        }),
    };
  });
}
