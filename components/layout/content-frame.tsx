import type { ReactNode } from "react";
import { TopicTree } from "@/components/taxonomy/topic-tree";
import type { TreeData } from "@/lib/survey/topic-tree";
import { topicSheetId } from "./topic-sheet-id";

/** Topic tree and content. The tree is a column on wide screens and a sheet on phones; with `wide`, always a sheet. */
export function ContentFrame({
  tree,
  wide = false,
  children,
}: {
  tree: TreeData;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={wide ? "frame" : "frame with-tree"}>
      <nav id={topicSheetId} popover="auto" aria-label="Topics" className="sheet">
        <TopicTree {...tree} />
      </nav>
      <main id="content">{children}</main>
    </div>
  );
}
