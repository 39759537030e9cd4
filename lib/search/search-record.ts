import { shortByline } from "../format";
import { firstSentence, plainText } from "../markdown/excerpt";
import { addresses } from "../site/addresses";
import type { Paper } from "../survey/entities";
import type { Survey } from "../survey/survey";
import { findTrail, flattenTopics, type TopicNode } from "../survey/taxonomy";

/** Something that search can find, with the texts it is found by. Empty fields are left out. */
export interface SearchRecord {
  kind: "topic" | "framework" | "paper";
  title: string;
  /** Address on the host: base path and all. */
  href: string;
  /** What a result shows under its title. */
  detail: string;
  /** Hue of its branch. */
  color?: string;
  /** Short name, arXiv id, acronyms, spellings, names in other languages. */
  names?: string[];
  authors?: string[];
  venue?: string;
  year?: number;
  /** Titles, aliases and names of its topics and of those above them. */
  topics?: string[];
  /** Names and aliases of its techniques. */
  techniques?: string[];
  /** Our note on it, as plain text. */
  note?: string;
}

/** Everything that search can find in a survey: topics, frameworks, papers. Links begin with `basePath`. */
export function buildSearchRecords(survey: Survey, basePath = ""): SearchRecord[] {
  const records = [
    ...flattenTopics(survey.branches).map((topic) => topicRecord(topic, survey.branches)),
    ...survey.frameworks.map(
      (framework): SearchRecord => ({
        kind: "framework",
        title: framework.name,
        href: addresses.framework(framework.id),
        detail: firstSentence(framework.body),
        ...nonEmpty("names", framework.aliases),
        ...(framework.body && { note: plainText(framework.body) }),
      }),
    ),
    ...survey.papers.map((paper) => paperRecord(paper, survey)),
  ];
  return records.map((record) => ({ ...record, href: basePath + record.href }));
}

function topicRecord(topic: TopicNode, branches: readonly TopicNode[]): SearchRecord {
  const above = findTrail(branches, topic.path).slice(0, -1);
  return {
    kind: "topic",
    title: topic.title,
    href: addresses.topic(topic.path),
    detail: above.map(({ title }) => title).join(" › "),
    color: topic.color,
    ...nonEmpty("names", [...topic.aliases, ...translations(topic.names)]),
  };
}

function paperRecord(paper: Paper, { branches, techniqueById }: Survey): SearchRecord {
  const trails = paper.topics.map((path) => findTrail(branches, path));
  const topics = new Set(
    trails.flat().flatMap(({ title, aliases, names }) => [title, ...aliases, ...translations(names)]),
  );
  const techniques = paper.techniques.flatMap((id) => {
    const technique = techniqueById.get(id);
    return technique ? [technique.name, ...technique.aliases, ...translations(technique.names)] : [];
  });
  const color = trails[0]?.[0]?.color;
  return {
    kind: "paper",
    title: paper.title,
    href: addresses.paper(paper.id),
    detail: [shortByline(paper.authors), `${paper.venue} ${paper.year}`].filter(Boolean).join(" · "),
    ...(color && { color }),
    ...nonEmpty(
      "names",
      [paper.shortName, paper.arxiv].flatMap((name) => name ?? []),
    ),
    ...nonEmpty("authors", paper.authors),
    venue: paper.venue,
    year: paper.year,
    ...nonEmpty("topics", [...topics]),
    ...nonEmpty("techniques", techniques),
    ...(paper.body && { note: plainText(paper.body) }),
  };
}

function translations(names: TopicNode["names"]): string[] {
  return Object.values(names).filter((name) => name !== undefined);
}

function nonEmpty<Key extends string>(key: Key, values: string[]): Partial<Record<Key, string[]>> {
  const result: Partial<Record<Key, string[]>> = {};
  if (values.length > 0) result[key] = values;
  return result;
}
