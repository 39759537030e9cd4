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
  full = true,
  wide = false,
  children,
}: {
  branches: readonly TopicNode[];
  /** Topics to open the tree for; the branches unless told otherwise. */
  openPaths?: readonly string[];
  /** Path of the topic that is shown, if one is. */
  current?: string;
  /** Whether the tree holds all topics, not only those beside the open ones: too much for a page there are many of. */
  full?: boolean;
  /** Whether the content takes the whole width. */
  wide?: boolean;
  children: ReactNode;
}) {
  const items = treeItems(branches, { openPaths, current, full });
  return (
    <ContentFrame tree={{ root: basePath + addresses.topics, items }} wide={wide}>
      {children}
    </ContentFrame>
  );
}
