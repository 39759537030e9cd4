import type { TopicLine } from "./import-context";

/** Why a line that repeats `main` has no entry of its own, as the entry's sources say it. */
export function mergeReason({ line, topic }: TopicLine<unknown>, main: TopicLine<unknown> | undefined): string {
  const heading = line.heading?.text ?? topic.title;
  return topic === main?.topic
    ? `Listed twice under ${heading}; one entry.`
    : `Listed again under ${heading}; one entry with both topics.`;
}
