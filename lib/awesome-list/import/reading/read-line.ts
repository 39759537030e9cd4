import { findTitle } from "./find-title";
import type { FoundTitle } from "./found-title";
import { toItems } from "./line-items";
import { isPaperLink, type LineLink } from "./line-links";
import { isLabel } from "./link-labels";
import type { ListedPaper } from "./listed";
import { countWords, type Piece } from "./pieces";
import { type ListedPublication, mergePublications, type VenueTest } from "./publication";
import { readRest } from "./read-rest";

/** What a line is about: a paper, or the reason why it is not an entry. */
export type LineReading = { paper: ListedPaper } | { paper?: undefined; reason: string; isPaperLine: boolean };

/** Options of `readLine`. */
export interface LineOptions {
  isVenue: VenueTest;
  /** Whether the line is running text, in which a link can be a mere mention. */
  isProse?: boolean;
}

/** Reads the title, authors, publication and links of a line. */
export function readLine(pieces: readonly Piece[], { isVenue, isProse = false }: LineOptions): LineReading {
  const { items, publications: badges } = toItems(pieces, isVenue);
  const links = items.flatMap((item) => (item.kind === "link" ? item.link : []));
  const isPaperLine = links.some(isPaperLink);
  if (isStruck(pieces)) return { reason: "The list strikes it out.", isPaperLine };
  const found = findTitle(items, isVenue);
  if (!found) return { reason: "It has no title.", isPaperLine };
  const lead = readRest(found.before, isVenue);
  const tail = readRest(found.after, isVenue);
  const rest = { byline: lead.byline || tail.byline, publications: [...lead.publications, ...tail.publications] };
  // "(DDPD) [Think While You Generate](…)", "Dream: [Dream 7B](…)".
  const [word = ""] = lead.unread;
  const isNickname = lead.unread.length === 1 && countWords(word) <= 3 && !isLabel(word) && word !== found.title;
  const nickname = found.name ?? (isNickname ? word : undefined);
  const unread = [...lead.unread.filter((text) => text !== nickname), ...tail.unread];
  const publication = mergePublications([...found.publications, ...badges, ...rest.publications]);
  // A title with a venue and a year is a paper, whatever its link is. So is one before an underlined publication.
  const hasPublication = publication.venue !== undefined && publication.year !== undefined && links.length > 0;
  const isStated = hasPublication || found.isUnderlined;
  if (!isPaperLine && !isStated) return { reason: "It has no link to a paper.", isPaperLine };
  if (isInTitle(found, links)) return { reason: "It is running text.", isPaperLine };
  if (isProse && (isAfterWord(pieces) || isMention(lead.unread, tail.unread, publication)))
    return { reason: "It is running text.", isPaperLine };
  const titleLink = found.link && { label: "Paper", url: found.link.url };
  const others = links.filter((link) => link !== found.link).map(withoutInterpretation);
  return {
    paper: {
      title: found.title,
      ...(nickname && { name: nickname }),
      byline: rest.byline,
      venue: publication.venue,
      year: publication.year,
      isDate: publication.isDate ?? false,
      links: [...(titleLink ? [titleLink] : []), ...others].filter(
        ({ url }, index, all) => url !== "" && all.findIndex((other) => other.url === url) === index,
      ),
      oddities: unread.length === 0 ? [] : [`Not read: ${JSON.stringify(unread.join(" | "))}.`],
    },
  };
}

function withoutInterpretation({ label, url }: LineLink): ListedPaper["links"][number] {
  return { label, url };
}

function isStruck(pieces: readonly Piece[]): boolean {
  const texts = pieces.filter((piece) => piece.kind !== "break" && piece.kind !== "picture");
  const isMarked = (piece: Piece) =>
    (piece.kind === "text" && (piece.marks.struck || !/[\p{Letter}]/u.test(piece.text))) ||
    (piece.kind === "link" && piece.marks.struck);
  return texts.length > 0 && texts.every(isMarked) && texts.some((piece) => "marks" in piece && piece.marks.struck);
}

/** Whether the link is a part of the text that was read as the title: "Our work builds on [this](…)". */
function isInTitle({ link: titleLink, title }: FoundTitle, links: readonly LineLink[]): boolean {
  return links.some((link) => !link.isLabel && link !== titleLink && isPaperLink(link) && title.endsWith(link.label));
}

/** Whether a URL follows a word without punctuation: "GPTQ, see https://…". */
function isAfterWord(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, index) => {
    const before = pieces[index - 1];
    const isUrl = piece.kind === "link" && /^https?:/.test(piece.label);
    return (
      isUrl &&
      before?.kind === "text" &&
      /\p{Ll} $/u.test(before.text) &&
      !before.marks.bold &&
      !before.marks.underlined
    );
  });
}

/** Whether a paper is only mentioned in a sentence: words before its link, or much text after it. */
function isMention(lead: readonly string[], tail: readonly string[], { venue }: ListedPublication): boolean {
  const words = (texts: readonly string[]) => texts.reduce((sum, text) => sum + countWords(text), 0);
  return words(lead) >= 4 || (venue === undefined && words(tail) > 40);
}
