import { nearest } from "../../content/suggestion";
import { groupBy } from "../../survey/group-by";
import type { Survey } from "../../survey/survey";
import { flattenTopics, type TopicNode } from "../../survey/taxonomy";
import { foldTitle } from "../../text/fold-title";
import type { ListHeading } from "./reading/read-list";

/** The topic of a heading, or why it has none. */
export type HeadingMatch =
  | { kind: "topic"; topic: TopicNode }
  /** A person decided that lines below the heading are not entries. */
  | { kind: "skip" }
  | { kind: "unknown"; hint: string; proposal: TopicNode | undefined };

/** What to do with a heading that is not the name of a topic. `path` is the path of a topic. */
export type HeadingDecision =
  | { kind: "topic"; path: string }
  | { kind: "new"; path?: string | undefined }
  | { kind: "skip" };

/** Decisions by the line of the heading. */
export type HeadingDecisions = ReadonlyMap<number, HeadingDecision>;

/**
 * Finds the topics of headings by decision, title, short title, alias, name in another language, or the heading that the
 * topic has in a source list. If several topics match, the one below the topic of a parent heading is used. A heading
 * that is only a year or a venue belongs to the topic of its parent.
 */
export function matchHeadings(
  headings: readonly ListHeading[],
  survey: Pick<Survey, "branches" | "sourceById">,
  decisions: HeadingDecisions = new Map(),
): ReadonlyMap<ListHeading, HeadingMatch> {
  const topics = flattenTopics(survey.branches);
  const topicsByName = groupBy(topics, (topic) => new Set(namesOf(topic, survey.sourceById).map(foldTitle)));

  const matches = new Map<ListHeading, HeadingMatch>();
  for (const heading of headings) {
    const decision = decisions.get(heading.line);
    const decided = decision?.kind === "topic" && topics.find(({ path }) => path === decision.path);
    const candidates = topicsByName.get(foldTitle(heading.text)) ?? [];
    const above = topicAbove(heading, matches);
    const below = candidates.filter(({ path }) => above && path.startsWith(`${above.path}/`));
    const [topic, second] = below.length > 0 ? below : candidates;
    const parent = heading.parent && matches.get(heading.parent);
    const isPart = heading.publication !== undefined || parent?.kind === "skip";
    if (decision?.kind === "skip") matches.set(heading, { kind: "skip" });
    else if (decided) matches.set(heading, { kind: "topic", topic: decided });
    else if (topic && !second) matches.set(heading, { kind: "topic", topic });
    else if (!topic && isPart && parent && parent.kind !== "unknown") matches.set(heading, parent);
    else {
      const proposal = topic ? undefined : similarTopic(heading, topics);
      matches.set(heading, { kind: "unknown", proposal, hint: topic ? severalMatch(candidates) : addAlias(proposal) });
    }
  }
  return matches;
}

/** Returns the topic of a matched heading. */
export function topicOfMatch(match: HeadingMatch | undefined): TopicNode | undefined {
  return match?.kind === "topic" ? match.topic : undefined;
}

/** Returns the topic of the nearest parent heading that has one. */
function topicAbove(heading: ListHeading, matches: ReadonlyMap<ListHeading, HeadingMatch>): TopicNode | undefined {
  for (let above = heading.parent; above; above = above.parent) {
    const topic = topicOfMatch(matches.get(above));
    if (topic) return topic;
  }
  return undefined;
}

function namesOf(topic: TopicNode, sourceById: Survey["sourceById"]): string[] {
  const listed = topic.sources.flatMap(({ source, line }) =>
    (sourceById.get(source)?.sections ?? []).flatMap((section) => (section.line === line ? [section.heading] : [])),
  );
  const translated = Object.values(topic.names).flatMap((names) => names ?? []);
  return [topic.title, ...(topic.shortTitle ? [topic.shortTitle] : []), ...topic.aliases, ...translated, ...listed];
}

/** The topic with a similar title, or whose name is a part of the heading: "LLM Pruning" for "Pruning". */
function similarTopic({ text }: ListHeading, topics: readonly TopicNode[]): TopicNode | undefined {
  const near = nearest(
    text,
    topics.map(({ title }) => title),
  );
  const words = ` ${text.toLowerCase()} `;
  const named = topics
    .flatMap((topic) => [topic.title, ...topic.aliases].map((name) => ({ topic, name: ` ${name.toLowerCase()} ` })))
    .filter(({ name }) => name.length > 5 && words.includes(name))
    .sort((a, b) => b.name.length - a.name.length);
  return topics.find(({ title }) => title === near) ?? named[0]?.topic;
}

function severalMatch(topics: readonly TopicNode[]): string {
  return `It matches ${topics.map(({ file }) => file).join(" and ")}.`;
}

function addAlias(topic: TopicNode | undefined): string {
  return topic
    ? `If it means ${topic.title}, add it to the aliases of ${topic.file}, or decide with --map.`
    : "Add it to the aliases of a topic, add a topic, or decide with --map.";
}
