import { Fragment } from "react";
import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import type { TopicNode } from "@/lib/survey/taxonomy";
import { contentsOf } from "./subtopics";

/** The whole taxonomy as an outline in columns, with counts. */
export function Outline({ branches }: { branches: readonly TopicNode[] }) {
  return (
    <div className="outline-columns">
      {branches.map((branch) => {
        const [first, ...others] = branch.children;
        return (
          <Fragment key={branch.path}>
            <section data-color={branch.color}>
              <h2 className="mb-3 border-b-2 border-branch pb-1">
                <SiteLink href={addresses.topic(branch.path)}>{branch.title}</SiteLink>
                <Count topic={branch} />
              </h2>
              {first && <Area area={first} />}
            </section>
            {others.map((area) => (
              <section key={area.path} data-color={area.color}>
                <Area area={area} />
              </section>
            ))}
          </Fragment>
        );
      })}
    </div>
  );
}

function Area({ area }: { area: TopicNode }) {
  return (
    <>
      <h3>
        <SiteLink href={addresses.topic(area.path)}>{area.title}</SiteLink>
        <Count topic={area} />
      </h3>
      <Topics topics={area.children} />
    </>
  );
}

function Topics({ topics }: { topics: readonly TopicNode[] }) {
  if (topics.length === 0) return null;
  return (
    <ul>
      {topics.map((topic) => (
        <li key={topic.path}>
          <SiteLink href={addresses.topic(topic.path)}>{topic.title}</SiteLink>
          <Count topic={topic} />
          <Topics topics={topic.children} />
        </li>
      ))}
    </ul>
  );
}

function Count({ topic }: { topic: TopicNode }) {
  return (
    <span className="ml-2 font-sans text-xs font-normal text-muted tabular-nums">
      <span aria-hidden="true">{topic.papers.length || topic.frameworks.length}</span>
      <span className="sr-only">{contentsOf(topic)}</span>
    </span>
  );
}
