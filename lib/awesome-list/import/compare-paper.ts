import { identifierNames } from "../../identifiers/identifiers";
import { isSameTitle } from "../../identifiers/same-paper";
import type { Paper } from "../../survey/entities";
import type { TopicNode } from "../../survey/taxonomy";
import { foldUrl } from "./fold-url";
import type { InterpretedPaper } from "./interpret-paper";
import type { Difference } from "./line-result";

/** The fields in which a line and an entry can be compared. */
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

/** Words by which a correction says which field it is about. */
const subjects: Record<Difference["field"], RegExp> = {
  title: /\btitle|\bentry is\b/i,
  venue: /\bvenue|\bproceedings\b|\bentry is\b/i,
  year: /\byear\b|\bproceedings\b/i,
  link: /\blink|\burl\b|\baddress/i,
  topic: /\btopic/i,
  support: /\bsupport/i,
};

/**
 * Where a line says otherwise than the entry that stands for it. What only one of the two says is no difference,
 * but a link that the entry lacks is one. `topic` is that of the line's heading.
 */
export function comparePaper(listed: InterpretedPaper, topic: TopicNode, entry: Comparable): Difference[] {
  const difference = (field: Difference["field"], listedText: string, kept: string): Difference => ({
    field,
    listed: listedText,
    kept,
    reasons: [
      ...explainByVersion(field, listed, entry),
      ...(field === "topic" ? entry.sources.flatMap(({ refiled }) => refiled ?? []) : []),
      // "Venue: the list has EMNLP 2020" is about the year as well: it quotes what the list has.
      ...entry.corrections.filter((text) => subjects[field].test(text) || quotes(text, listedText)),
    ],
  });
  const differences: Difference[] = [];
  if (!isSameTitle(listed.title, entry.title)) differences.push(difference("title", listed.title, entry.title));
  if (listed.venue && entry.venue !== undefined && listed.venue.name !== entry.venue)
    differences.push(difference("venue", listed.venue.name, entry.venue));
  if (listed.year !== undefined && entry.year !== undefined && listed.year !== entry.year)
    differences.push(difference("year", String(listed.year), String(entry.year)));
  for (const service of identifierNames) {
    const [id, kept] = [listed.ids[service], entry[service]];
    if (id !== undefined && kept !== undefined && id.toLowerCase() !== kept.toLowerCase())
      differences.push(difference("link", `${service} ${id}`, kept));
  }
  const known = new Set(entry.links.map(({ url }) => foldUrl(url)));
  // Texts are compared by their ids: they have many addresses.
  for (const { type, url } of listed.links)
    if (!known.has(foldUrl(url)) && !(type === "paper" && hasIds(entry)))
      differences.push(difference("link", `${type} ${url}`, "no such link"));
  if (!entry.topics.some((path) => path === topic.path || path.startsWith(`${topic.path}/`)))
    differences.push(difference("topic", topic.path, entry.topics.join(", ")));
  return differences;
}

/** The versions of an entry that are what a line says, in words. */
function explainByVersion(field: Difference["field"], listed: InterpretedPaper, { versions }: Comparable): string[] {
  return versions.flatMap(({ title, venue, year: ownYear, date, link }) => {
    const year = ownYear ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
    const isListed =
      (field === "link" && link !== undefined && listed.links.some(({ url }) => foldUrl(url) === foldUrl(link))) ||
      (field === "title" && title !== undefined && isSameTitle(title, listed.title)) ||
      (field === "venue" && venue !== undefined && venue === listed.venue?.name) ||
      (field === "year" && year !== undefined && year === listed.year);
    if (!isListed) return [];
    const place = [venue, year].filter((part) => part !== undefined).join(" ");
    return [`The entry has it as an earlier version${place && ` (${place})`}.`];
  });
}

/** Whether a text has a value in it as a word of its own. */
function quotes(text: string, value: string): boolean {
  const at = text.indexOf(value);
  const isWord = (sign: string | undefined) => sign !== undefined && /[\p{Letter}\p{Number}]/u.test(sign);
  return at >= 0 && !isWord(text[at - 1]) && !isWord(text[at + value.length]);
}

function hasIds(paper: Comparable): boolean {
  return identifierNames.some((name) => paper[name] !== undefined);
}
