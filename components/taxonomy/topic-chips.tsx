import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import { findTrail, type TopicNode } from "@/lib/survey/taxonomy";

/** A paper's topics, each with what lies above it. */
export function TopicChips({ branches, paths }: { branches: readonly TopicNode[]; paths: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-2">
      {paths.map((path) => {
        const trail = findTrail(branches, path);
        return (
          <li key={trail.at(-1)?.title} data-color={trail[0]?.color}>
            <SiteLink href={addresses.topic(path)} className="chip">
              {trail.at(-1)?.title}
            </SiteLink>
          </li>
        );
      })}
    </ul>
  );
}
