import { Bar } from "@/components/chart/bar";
import type { LensItem } from "@/lib/survey/lens-items";
import { countOf } from "@/lib/text/format";

/** Areas with their number of papers. Each expands to its topics and papers. The roots are prefixes of addresses. */
export function LensAreas({ areas, ...roots }: { areas: readonly LensItem[]; topicRoot: string; paperRoot: string }) {
  const maxCount = Math.max(1, ...areas.map(({ count }) => count));
  return (
    <ul className="lens-areas">
      {areas.map((area) => (
        <li key={area.path} data-color={area.color}>
          <details>
            <summary>
              <b>{area.title}</b>
              <span>{countOf(area.count, "paper")}</span>
              <Bar share={area.count / maxCount} />
            </summary>
            <Topic item={area} label={`View ${area.title}`} {...roots} />
          </details>
        </li>
      ))}
    </ul>
  );
}

interface TopicProps {
  item: LensItem;
  /** Text of its link in place of title and count. */
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
