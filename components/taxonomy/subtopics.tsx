import { Bar } from "@/components/chart/bar";
import { Sparkline } from "@/components/chart/sparkline";
import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import { type GrowthYears, growthOf } from "@/lib/survey/growth";
import type { TopicNode } from "@/lib/survey/taxonomy";
import { firstSentence } from "@/lib/text/excerpt";
import { countOf } from "@/lib/text/format";

/** Cards for the subtopics of a topic: name, description, number of papers, a bar for it, and papers by year. */
export function Subtopics({ topics, years }: { topics: readonly TopicNode[]; years: GrowthYears | undefined }) {
  const maxPapers = Math.max(1, ...topics.map(({ papers }) => papers.length));
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {topics.map((topic) => (
        <li key={topic.path} className="card relative flex flex-col p-4 hover:border-branch">
          <h3>
            <SiteLink href={addresses.topic(topic.path)} className="after:absolute after:inset-0">
              {topic.title}
            </SiteLink>
          </h3>
          <p className="mt-1 mb-3 line-clamp-3 text-sm text-muted">{firstSentence(topic.body)}</p>
          <p className="mt-auto flex items-center gap-3 text-xs text-muted">
            <span className="shrink-0 tabular-nums">{contentsOf(topic)}</span>
            <span aria-hidden="true" className="flex h-1.5 grow rounded-full bg-sunken">
              <Bar share={topic.papers.length / maxPapers} className="h-full fill-branch-bar" />
            </span>
            {years && topic.papers.length > 0 && <Sparkline numbers={growthOf(topic.papers, years).byYear} />}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Returns the count of a topic: "31 papers", or "26 frameworks" if it has no papers. */
export function contentsOf({ papers, frameworks }: TopicNode): string {
  return papers.length === 0 && frameworks.length > 0
    ? countOf(frameworks.length, "framework")
    : countOf(papers.length, "paper");
}
