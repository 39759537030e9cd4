import type { ReactNode } from "react";
import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import type { TopicNode } from "@/lib/survey/taxonomy";
import { treeItems } from "@/lib/survey/topic-tree";
import { ContentFrame } from "./content-frame";

/** A page below the header: the taxonomy tree, open along `openPaths`, and the content. */
export function PageFrame({
  branches,
  openPaths = branches.map(({ path }) => path),
  current,
  closedLevels = Number.POSITIVE_INFINITY,
  wide = false,
  children,
}: {
  branches: readonly TopicNode[];
  /** Topics to open the tree for; the branches unless told otherwise. */
  openPaths?: readonly string[];
  /** Path of the topic that is shown, if one is. */
  current?: string;
  /** In how many levels of the tree closed topics hold their subtopics; all unless told otherwise. */
  closedLevels?: number;
  /** Whether the content takes the whole width. */
  wide?: boolean;
  children: ReactNode;
}) {
  const items = treeItems(branches, { openPaths, current, closedLevels });
  return (
    <ContentFrame tree={{ root: basePath + addresses.topics, items }} wide={wide}>
      {children}
    </ContentFrame>
  );
}
