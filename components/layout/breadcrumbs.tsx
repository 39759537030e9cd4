import { addresses } from "@/lib/site/addresses";
import type { TopicNode } from "@/lib/survey/taxonomy";
import { SiteLink } from "./site-link";

/** Breadcrumbs from the branch to a topic. */
export function Breadcrumbs({ trail }: { trail: readonly TopicNode[] }) {
  return (
    <nav aria-label="Breadcrumb" className="breadcrumb">
      <ol className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
        {trail.map((topic, index) => (
          <li key={topic.path} className="flex items-center gap-x-1.5">
            {index > 0 && <span aria-hidden="true">›</span>}
            <SiteLink href={addresses.topic(topic.path)}>{topic.shortTitle ?? topic.title}</SiteLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
