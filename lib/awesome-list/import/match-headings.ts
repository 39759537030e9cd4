import { nearest } from "../../content/suggestion";
import type { Survey } from "../../survey/survey";
import { flattenTopics, type TopicNode } from "../../survey/taxonomy";
import { foldTitle } from "../../text/fold-title";
import type { ListHeading } from "./read-list";

/** The topic of a heading, or a hint if there is none. */
export type HeadingMatch = { topic: TopicNode } | { topic?: never; hint: string };

/**
 * Finds the topics of headings by title, short title, alias, or the heading that the topic has in a source list. If
 * several topics match, the one below the topic of a parent heading is used.
 */
export function matchHeadings(
  headings: readonly ListHeading[],
  survey: Pick<Survey, "branches" | "sourceById">,
): ReadonlyMap<ListHeading, HeadingMatch> {
  const topics = flattenTopics(survey.branches);
  const topicsByName = new Map<string, TopicNode[]>();
  for (const topic of topics)
    for (const name of new Set(namesOf(topic, survey.sourceById).map(foldTitle)))
      topicsByName.set(name, [...(topicsByName.get(name) ?? []), topic]);

  const matches = new Map<ListHeading, HeadingMatch>();
  for (const heading of headings) {
    const candidates = topicsByName.get(foldTitle(heading.text)) ?? [];
    const above = topicAbove(heading, matches);
    const below = candidates.filter(({ path }) => above && path.startsWith(`${above.path}/`));
    const [topic, second] = below.length > 0 ? below : candidates;
    if (topic && !second) matches.set(heading, { topic });
    else matches.set(heading, { hint: topic ? severalMatch(candidates) : addAlias(heading, topics) });
  }
  return matches;
}

/** Returns the topic of the nearest parent heading that has one. */
function topicAbove(heading: ListHeading, matches: ReadonlyMap<ListHeading, HeadingMatch>): TopicNode | undefined {
  for (let above = heading.parent; above; above = above.parent) {
    const topic = matches.get(above)?.topic;
    if (topic) return topic;
  }
  return undefined;
}

function namesOf(topic: TopicNode, sourceById: Survey["sourceById"]): string[] {
  const listed = topic.sources.flatMap(({ source, line }) =>
    (sourceById.get(source)?.sections ?? []).flatMap((section) => (section.line === line ? [section.heading] : [])),
  );
  return [topic.title, ...(topic.shortTitle ? [topic.shortTitle] : []), ...topic.aliases, ...listed];
}

function severalMatch(topics: readonly TopicNode[]): string {
  return `It matches ${topics.map(({ file }) => file).join(" and ")}.`;
}

function addAlias({ text }: ListHeading, topics: readonly TopicNode[]): string {
  const title = nearest(
    text,
    topics.map((topic) => topic.title),
  );
  const topic = topics.find((candidate) => candidate.title === title);
  return topic
    ? `If it means ${topic.title}, add it to the aliases of ${topic.file}.`
    : "Add it to the aliases of a topic, or add a topic.";
}
