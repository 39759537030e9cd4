import { NeighbourColumns } from "@/components/layout/client-frame";
import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import type { Paper } from "@/lib/survey/entities";
import type { Neighbours } from "@/lib/survey/neighbours";
import type { TopicNode } from "@/lib/survey/taxonomy";

/** What came before and after a paper in its topic. */
export function NeighbourList({ topic, neighbours }: { topic: TopicNode; neighbours: Neighbours }) {
  const { earlier, later } = neighbours;
  if (earlier.length + later.length === 0) return null;
  return (
    <section className="mt-10" data-color={topic.color}>
      <h2>
        {"Around it in "}
        <SiteLink href={addresses.topic(topic.path)} className="text-branch underline">
          {topic.title}
        </SiteLink>
      </h2>
      <NeighbourColumns root={basePath + addresses.papers} earlier={earlier.map(toRow)} later={later.map(toRow)} />
    </section>
  );
}

function toRow({ id, title, year }: Paper) {
  return { id, title, year };
}
