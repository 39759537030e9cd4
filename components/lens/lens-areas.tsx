import type { LensItem } from "@/lib/survey/lens-items";
import { countOf } from "@/lib/text/format";

/** Areas with their papers counted; each opens to its topics and papers. The roots precede paths and ids. */
export function LensAreas({ areas, ...roots }: { areas: readonly LensItem[]; topicRoot: string; paperRoot: string }) {
  const most = Math.max(1, ...areas.map(({ count }) => count));
  return (
    <ul className="lens-areas">
      {areas.map((area) => (
        <li key={area.path} data-color={area.color}>
          <details>
            <summary>
              <b>{area.title}</b>
              <span>{countOf(area.count, "paper")}</span>
              <svg aria-hidden="true" width={`${Math.round((area.count / most) * 100)}%`} />
            </summary>
            <Topic item={area} label={`All of ${area.title}`} {...roots} />
          </details>
        </li>
      ))}
    </ul>
  );
}

interface TopicProps {
  item: LensItem;
  /** What its link says instead of its title; its papers are then counted elsewhere. */
  label?: string;
  topicRoot: string;
  paperRoot: string;
}

function Topic({ item, label, topicRoot, paperRoot }: TopicProps) {
  const { path, title, count, papers, more, below = [] } = item;
  return (
    <div className="lens-topic">
      <a href={`${topicRoot}${path}/`}>{label ?? title}</a>
      {!label && <span> {countOf(count, "paper")}</span>}
      {papers && (
        <ul>
          {papers.map((paper) => (
            <li key={paper.id}>
              <a href={`${paperRoot}${paper.id}/`}>{paper.title}</a>
              {paper.year !== undefined && ` ${paper.year}`}
            </li>
          ))}
          {more !== undefined && (
            <li>
              <a href={`${topicRoot}${path}/`}>{countOf(more, "more paper")}</a>
            </li>
          )}
        </ul>
      )}
      {below.map((topic) => (
        <Topic key={topic.path} item={topic} topicRoot={topicRoot} paperRoot={paperRoot} />
      ))}
    </div>
  );
}
