import type { TopicNode } from "./taxonomy";

/** A topic in the navigation tree. Keys without a value are omitted, because every page contains the tree. */
export interface TreeItem {
  /** Last part of the topic's path. */
  slug: string;
  title: string;
  /** Hue; set on branches only. */
  color?: string;
  /** Whether its subtopics are expanded initially. */
  open?: boolean;
  /** Whether it is the topic of the page. */
  current?: boolean;
  /** Its subtopics, if the tree contains them. */
  below?: TreeItem[];
}

/** The taxonomy tree for the navigation. */
export interface TreeData {
  /** Address to which the slugs of branches are appended. */
  root: string;
  items: readonly TreeItem[];
}

/**
 * Returns the tree of a page, expanded along `openPaths`. Collapsed topics include their subtopics in the first
 * `closedLevels` levels only, to keep pages small.
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
