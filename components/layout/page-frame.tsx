import type { ReactNode } from "react";
import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import type { TopicNode } from "@/lib/survey/taxonomy";
import { treeItems } from "@/lib/survey/topic-tree";
import { ContentFrame } from "./content-frame";

/** A page below the header: the topic tree, expanded along `openPaths`, and the content. */
export function PageFrame({
  branches,
  openPaths = branches.map(({ path }) => path),
  current,
  closedLevels = Number.POSITIVE_INFINITY,
  wide = false,
  children,
}: {
  branches: readonly TopicNode[];
  /** Paths of the topics to expand; by default, all branches. */
  openPaths?: readonly string[];
  /** Path of the topic of the page, if it has one. */
  current?: string;
  /** Number of levels in which collapsed topics include their subtopics; by default, all. */
  closedLevels?: number;
  /** Whether the content uses the full width. */
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
