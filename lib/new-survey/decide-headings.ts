import { isOtherSection } from "../awesome-list/import/heading-map";
import type { HeadingDecision, HeadingDecisions } from "../awesome-list/import/match-headings";
import type { ListHeading, ListLine } from "../awesome-list/import/reading/read-list";

/**
 * Decides for each heading of a list whether it becomes a topic: if it has papers, or headings with papers below it.
 * Sections without papers of their own, such as news, are skipped. A heading that only wraps all others, such as the
 * title of the list, is not a topic. Years and venues are not topics either, so their papers belong to the heading above.
 */
export function decideHeadings(headings: readonly ListHeading[], lines: readonly ListLine[]): HeadingDecisions {
  const decisions = new Map<number, HeadingDecision>();
  for (const heading of headings) if (isSkipped(heading)) decisions.set(heading.line, { kind: "skip" });
  const withPapers = new Set<ListHeading>();
  const own = new Set<ListHeading>();
  for (const { heading, parsed } of lines) {
    if (parsed.kind === "other" || !heading || isSkipped(heading)) continue;
    const section = sectionOf(heading);
    own.add(section);
    for (let above: ListHeading | undefined = section; above; above = above.parent)
      if (above.publication === undefined || above === section) withPapers.add(above);
  }
  let topics = headings.filter((heading) => withPapers.has(heading) && !isSkipped(heading));
  for (let wrapper = wrapperOf(topics, own); wrapper; wrapper = wrapperOf(topics, own))
    topics = topics.filter((heading) => heading !== wrapper);
  for (const { line } of topics) decisions.set(line, { kind: "new" });
  return decisions;
}

/** The heading whose topic gets the papers below a heading: its own, or the next one above that is not a year or a venue. */
function sectionOf(heading: ListHeading): ListHeading {
  let section = heading;
  while (section.publication !== undefined && section.parent) section = section.parent;
  return section;
}

/** Whether a heading is, or stands below, a section without papers of its own. */
function isSkipped(heading: ListHeading): boolean {
  for (let above: ListHeading | undefined = heading; above; above = above.parent)
    if (isOtherSection(above.text) && above.depth > 1) return true;
  return false;
}

/** The first heading, if all other topics are below it and it has no papers of its own. */
function wrapperOf(topics: readonly ListHeading[], own: ReadonlySet<ListHeading>): ListHeading | undefined {
  const [first, ...others] = topics;
  const isBelow = (heading: ListHeading): boolean =>
    heading.parent !== undefined && (heading.parent === first || isBelow(heading.parent));
  return first && !own.has(first) && others.length > 0 && others.every(isBelow) ? first : undefined;
}
