import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import type { Neighbours } from "@/lib/survey/neighbours";
import type { Paper } from "@/lib/survey/survey";
import type { TopicNode } from "@/lib/survey/taxonomy";

/** What came before and after a paper in its topic. */
export function NeighbourList({ topic, neighbours }: { topic: TopicNode; neighbours: Neighbours }) {
  const { earlier, later } = neighbours;
  if (earlier.length + later.length === 0) return null;
  return (
    <section className="mt-10" data-color={topic.color}>
      <h2>
        Around it in{" "}
        <SiteLink href={addresses.topic(topic.path)} className="text-branch underline">
          {topic.title}
        </SiteLink>
      </h2>
      <div className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Column title="Earlier" papers={earlier} />
        <Column title="Later" papers={later} />
      </div>
    </section>
  );
}

function Column({ title, papers }: { title: string; papers: readonly Paper[] }) {
  if (papers.length === 0) return null;
  return (
    <div>
      <h3 className="label">{title}</h3>
      <ul className="neighbours">
        {papers.map((paper) => (
          <li key={paper.id}>
            <SiteLink href={addresses.paper(paper.id)}>{paper.title}</SiteLink>
            {` ${paper.year}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
