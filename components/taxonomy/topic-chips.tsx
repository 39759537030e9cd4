import { Chips } from "@/components/layout/chips";
import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import { findTopic, type TopicNode } from "@/lib/survey/taxonomy";

/** Topics as links to their pages. `counts` has the numbers of papers by path. */
export function TopicChips({
  branches,
  paths,
  counts,
}: {
  branches: readonly TopicNode[];
  paths: readonly string[];
  counts?: ReadonlyMap<string, number>;
}) {
  const chips = paths.flatMap((path) => {
    const topic = findTopic(branches, path);
    if (!topic) return [];
    const count = counts?.get(path);
    const href = basePath + addresses.topic(path);
    return [{ href, name: topic.title, color: topic.color, ...(count && { count }) }];
  });
  return <Chips chips={chips} />;
}
