import { identifierNames } from "../../identifiers/identifiers";
import { isSameTitle } from "../../identifiers/same-paper";
import type { Paper } from "../../survey/entities";
import type { TopicNode } from "../../survey/taxonomy";
import { foldUrl } from "./fold-url";
import type { InterpretedPaper } from "./interpret-paper";
import type { Difference } from "./line-result";

/** The fields of an entry that are needed to compare it with a line. */
export type Comparable = Pick<
  Paper,
  | "title"
  | "venue"
  | "year"
  | "links"
  | "arxiv"
  | "doi"
  | "openreview"
  | "aclAnthology"
  | "topics"
  | "corrections"
  | "versions"
  | "sources"
>;

/** Words of corrections that show which field they are about. */
const fieldPatterns: Record<Difference["field"], RegExp> = {
  title: /\btitle|\bentry is\b/i,
  venue: /\bvenue|\bproceedings\b|\bentry is\b/i,
  year: /\byear\b|\bproceedings\b/i,
  link: /\blink|\burl\b|\baddress/i,
  topic: /\btopic/i,
  support: /\bsupport/i,
};

/**
 * Returns the differences between a line and its entry. A value that only one of them has is not a difference, except a
 * link that the entry lacks. `topic` is the topic of the line's heading.
 */
export function comparePaper(listed: InterpretedPaper, topic: TopicNode, entry: Comparable): Difference[] {
  const difference = (field: Difference["field"], listedText: string, kept: string): Difference => ({
    field,
    listed: listedText,
    kept,
    reasons: [
      ...explainByVersion(field, listed, entry),
      ...(field === "topic" ? entry.sources.flatMap(({ refiled }) => refiled ?? []) : []),
      // "Venue: the list has EMNLP 2020" also explains the year, because it quotes the listed value.
      ...entry.corrections.filter((text) => fieldPatterns[field].test(text) || quotes(text, listedText)),
    ],
  });
  const differences: Difference[] = [];
  if (!isSameTitle(listed.title, entry.title)) differences.push(difference("title", listed.title, entry.title));
  const states = (field: "venue" | "year") => !listed.inferred.includes(field);
  if (listed.venue && states("venue") && entry.venue !== undefined && listed.venue.name !== entry.venue)
    differences.push(difference("venue", listed.venue.name, entry.venue));
  // The year of a line without a venue is that of the preprint.
  const years = [listed.listedYear, listed.year].filter((year) => year !== undefined);
  const [year] = years;
  if (
    year !== undefined &&
    states("venue") &&
    states("year") &&
    entry.year !== undefined &&
    !years.includes(entry.year)
  )
    differences.push(difference("year", String(year), String(entry.year)));
  for (const service of identifierNames) {
    const [id, kept] = [listed.ids[service], entry[service]];
    if (id !== undefined && kept !== undefined && id.toLowerCase() !== kept.toLowerCase())
      differences.push(difference("link", `${service} ${id}`, kept));
  }
  const known = new Set(entry.links.map(({ url }) => foldUrl(url)));
  // Papers are compared by id, because they have many URLs.
  for (const { type, url } of listed.links)
    if (!known.has(foldUrl(url)) && !(type === "paper" && hasIds(entry)))
      differences.push(difference("link", `${type} ${url}`, "no such link"));
  if (!entry.topics.some((path) => path === topic.path || path.startsWith(`${topic.path}/`)))
    differences.push(difference("topic", topic.path, entry.topics.join(", ")));
  return differences;
}

/** Explains a listed value by versions of the entry that have the same value. */
function explainByVersion(field: Difference["field"], listed: InterpretedPaper, { versions }: Comparable): string[] {
  return versions.flatMap(({ title, venue, year: ownYear, date, link }) => {
    const year = ownYear ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
    const isListed =
      (field === "link" && link !== undefined && listed.links.some(({ url }) => foldUrl(url) === foldUrl(link))) ||
      (field === "title" && title !== undefined && isSameTitle(title, listed.title)) ||
      (field === "venue" && venue !== undefined && venue === listed.venue?.name) ||
      (field === "year" && year !== undefined && year === listed.year);
    if (!isListed) return [];
    const publication = [venue, year].filter((part) => part !== undefined).join(" ");
    return [`The entry has it as an earlier version${publication && ` (${publication})`}.`];
  });
}

/** Whether a text contains a value as a whole word. */
function quotes(text: string, value: string): boolean {
  const start = text.indexOf(value);
  const isWord = (char: string | undefined) => char !== undefined && /[\p{Letter}\p{Number}]/u.test(char);
  return start >= 0 && !isWord(text[start - 1]) && !isWord(text[start + value.length]);
}

function hasIds(paper: Comparable): boolean {
  return identifierNames.some((name) => paper[name] !== undefined);
}
