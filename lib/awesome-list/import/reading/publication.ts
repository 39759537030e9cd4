import { trimEndOf } from "../../../text/trim-end";
import { dateAtEnd, dateAtStart } from "./dates";
import { oneLine } from "./pieces";

/** Venue and year of a paper, as a list has them. Either can be missing. */
export interface ListedPublication {
  venue?: string | undefined;
  year?: number | undefined;
  /** Whether the year is part of a date with a month, which can be that of a preprint. */
  isDate?: boolean | undefined;
}

/** Whether a text is a spelling of a known venue. */
export type VenueTest = (spelling: string) => boolean;

const leadIn =
  /^(?:(?:venue|conference|journal|publication|published|date|year|time)\s*[:：]\s*|(?:(?:has been|was)\s+)?(?:accepted|published|presented|appear(?:s|ed)|to appear)\s+(?:by|to|at|in|as)\s+|(?:in|at)\s+(?=\p{Lu})|proc(?:\.|eedings)\s+(?:of\s+)?(?:the\s+)?)/iu;
const presentation =
  /[\s,;:(（[*+&-]*\b(?:oral|spotlights?|posters?|highlights?|best(?: student)?(?: paper)?|outstanding(?: paper)?|award|notable(?:[\s-]top[\s-]\d+%)?|main(?: conference| track)?|long(?: paper)?|short(?: paper)?|presentation|accepted)\b(?: (?:paper )?(?:award|runner-up|finalist|paper|candidate|presentation|mention))?[\s)）\]*]*$/iu;
const track =
  /[\s,;:(@-]*\b(findings|workshops?|demos?|industry(?: track)?|datasets? (?:and|&) benchmarks?(?: track)?|d&b(?: track)?|srw|companion|tutorials?|blog ?posts?(?: track)?)\b[\s)]*$/iu;
const edges = /^[^\p{Letter}\p{Number}'’]+|[^\p{Letter}\p{Number})+]+$/gu;
const venueWord =
  /\b(?:conference|journal|workshop|transactions|symposium|proceedings|letters|magazine|nature|science|review)\b/iu;

/** Maximum number of characters of a text that is only a publication. The patterns take long on long texts. */
const maxPublication = 500;

/** Reads a text that has only a venue, a year or both: "ICLR, 2023", "ICLR'23 (Oral)", "2023 ICLR", "arXiv 2024.10". */
export function readPublication(text: string, isVenue: VenueTest): ListedPublication | undefined {
  if (text.length > maxPublication) return undefined;
  const line = withoutExtras(text);
  if (line === "") return undefined;
  const dated = readVenueAndDate(line, isVenue);
  if (dated && (dated.venue === undefined || isVenue(dated.venue))) return dated;
  if (isVenue(line)) return { venue: line, ...yearIn(line) };
  // "NeurIPS 2024 Machine Learning and Compression Workshop"
  const [, host = "", hostYear, event] = /^(.+?)[\s']+((?:19|20)\d\d)\s+(.*workshop.*)$/iu.exec(line) ?? [];
  if (event !== undefined && isVenue(host))
    return { venue: withTrack(host, "Workshop", isVenue), year: Number(hostYear) };
  const suffix = track.exec(line);
  if (suffix?.[1] !== undefined && suffix.index > 0) {
    const base = readPublication(line.slice(0, suffix.index), isVenue);
    return base?.venue === undefined ? undefined : { ...base, venue: withTrack(base.venue, suffix[1], isVenue) };
  }
  return dated;
}

/** Reads a text that is known to be a venue, such as the cell of a venue column. A venue can be unknown. */
export function readMarkedPublication(text: string, isVenue: VenueTest): ListedPublication | undefined {
  const known = readPublication(text, isVenue);
  if (known || text.length > maxPublication) return known;
  const line = withoutExtras(text);
  // "NeurIPS'24 ENLSP"
  const [, host, shortYear, event] = /^(.+?)\s*['’](\d\d)\s+(\p{Letter}.*)$/u.exec(line) ?? [];
  if (event !== undefined) return { venue: `${host} ${event}`, year: Number(`20${shortYear}`) };
  const date = dateAtEnd(line);
  const venue = trimEdges(date?.rest ?? line);
  if (!/\p{Letter}/u.test(venue)) return date && { year: date.year, isDate: date.hasMonth };
  return { venue, ...(date && { year: date.year, isDate: date.hasMonth }) };
}

/** Splits a text with a publication at its end, after a comma: "Ada Foo, ICLR, 2024". */
export function splitPublication(
  text: string,
  isVenue: VenueTest,
): { before: string; publication: ListedPublication } | undefined {
  const line = trimEndOf(oneLine(text), /[\s,，;.]/);
  const commas = [...line.matchAll(/[,，;；]\s*/gu)].slice(-3);
  for (const { index, 0: comma } of commas) {
    const publication = readPublication(line.slice(index + comma.length), isVenue);
    if (publication) return { before: line.slice(0, index), publication };
  }
  const bracket = /^(.*\S)\s*[([（【]([^()[\]（）【】]+)[)\]）】]$/u.exec(line);
  const inBrackets = bracket?.[2] === undefined ? undefined : readPublication(bracket[2], isVenue);
  if (bracket?.[1] !== undefined && inBrackets) return { before: bracket[1], publication: inBrackets };
  // Without a comma, only a known venue with a year: "A Title ICLR 2024".
  const words = [...line.matchAll(/\s+/gu)].slice(-4);
  for (const { index } of words) {
    const publication = readPublication(line.slice(index), isVenue);
    const isCertain = publication?.venue !== undefined && publication.year !== undefined && isVenue(publication.venue);
    if (isCertain) return { before: line.slice(0, index), publication };
  }
  return undefined;
}

/** Merges publications. Earlier ones win; the year of another publication is only used if the first has none. */
export function mergePublications(publications: readonly (ListedPublication | undefined)[]): ListedPublication {
  const known = publications.filter((publication) => publication !== undefined);
  const main = known.find(({ venue }) => venue !== undefined);
  const dated = known.filter(({ year }) => year !== undefined);
  const date = main?.year === undefined ? (dated.find(({ isDate }) => !isDate) ?? dated[0]) : main;
  return { venue: main?.venue, year: date?.year, isDate: date?.isDate };
}

function readVenueAndDate(line: string, isVenue: VenueTest): ListedPublication | undefined {
  const atEnd = dateAtEnd(line.replace(/[)）]$/u, ""));
  const atStart = atEnd ? undefined : dateAtStart(line);
  const date = atEnd ?? atStart;
  if (!date) return undefined;
  const dated = { year: date.year, isDate: date.hasMonth };
  const venue = trimEdges(trimEndOf(withoutPresentation(date.rest), /[\s,，;:：|@([（–-]/));
  if (venue === "") return dated;
  if (isVenue(venue)) return { venue, ...dated };
  const suffix = track.exec(venue);
  if (suffix?.[1] !== undefined && isVenue(trimEdges(venue.slice(0, suffix.index))))
    return { venue: withTrack(trimEdges(venue.slice(0, suffix.index)), suffix[1], isVenue), ...dated };
  if (date.hasMonth || !looksLikeVenue(venue)) return undefined;
  return { venue, ...dated };
}

/** The year in a name such as "ICLR2024" or "SC22". */
function yearIn(line: string): ListedPublication {
  const digits = /\D((?:20)?\d\d)$/u.exec(line)?.[1];
  return digits === undefined ? {} : { year: Number(digits.padStart(4, "20")) };
}

function withTrack(venue: string, suffix: string, isVenue: VenueTest): string {
  const word = suffix.replace(/s$/iu, "");
  const name = [`${venue} ${suffix}`, `${venue} ${word}`].find(isVenue);
  if (name !== undefined) return name;
  return /^(?:findings|workshop|demo|srw|companion|tutorial|blog)/iu.test(word)
    ? `${venue} ${capitalized(suffix)}`
    : venue;
}

function capitalized(word: string): string {
  return /^[a-z]/u.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Whether an unknown name before a year can be a venue: "IJCNN", "Journal of Bread", "Trust Workshop @ ICLR", "eLife". */
function looksLikeVenue(name: string): boolean {
  if (name.length > 70 || name.split(" ").length > 9 || /[,:?!;"“]/u.test(name)) return false;
  return (
    venueWord.test(name) ||
    /^\p{Ll}\p{Lu}\p{Ll}{2,}$/u.test(name) ||
    name.split(/[\s/@-]+/u).some((word) => /^[\p{Letter}\d&]*\p{Lu}[\p{Letter}\d&]*\p{Lu}/u.test(word))
  );
}

/** Removes what lists write around a publication: "Accepted at ICLR 2024 (Oral)" becomes "ICLR 2024". */
function withoutExtras(text: string): string {
  return trimEdges(withoutPresentation(trimEdges(oneLine(text)).replace(leadIn, "")));
}

function withoutPresentation(text: string): string {
  let line = text;
  for (let shorter = line.replace(presentation, ""); shorter !== line; shorter = line.replace(presentation, ""))
    line = shorter;
  return line;
}

function trimEdges(text: string): string {
  const line = text.replace(edges, "");
  // A closing bracket belongs to the text only if it was opened there.
  return line.endsWith(")") && !line.includes("(") ? trimEdges(line.slice(0, -1)) : line;
}
