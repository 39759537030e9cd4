import type { TopicLine } from "./import-context";

/** Returns why a line is merged into the entry of `main`, as written in the entry's sources. */
export function mergeReason({ line, topic }: TopicLine<unknown>, main: TopicLine<unknown> | undefined): string {
  const heading = line.heading?.text ?? topic.title;
  return topic === main?.topic
    ? `Listed twice under ${heading}; one entry.`
    : `Listed again under ${heading}; one entry with both topics.`;
}
