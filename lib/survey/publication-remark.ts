import type { VenueFields } from "../content/schema/venue";
import { isSubmissionRemark, resolveVenue, yearOf } from "./venue-in-text";

/** Words that say that a venue has accepted the paper. */
const acceptance =
  /\b(?:accepted|published|appear(?:s|ed|ing)?|presented|camera[- ]ready|proceedings|forthcoming|in press)\b/iu;

/** Words that say that the venue belongs to another paper, or to something else. */
const aboutOther =
  /\b(?:our|earlier|previous(?:ly)?|prior|preliminary|short(?:er)? version|extended|extends|extension|expanded|journal version|follow[- ]?(?:ing|s|up)?|builds?|based on|improves?|outperforms?|better|baselines?|winner|won|winning|template|style|format(?:ted)?|reviews|compared?|dataset|benchmark of|supersedes|invited)\b/iu;

/** Words around a venue that say nothing else: "This is the camera-ready version of the paper at …". */
const neutral =
  /\b(?:th[ei]s?|is|are|to|be|at|by|in|for|from|as|an?|of|and|with|will|has|been|paper|article|work|manuscript|version|v\d+|preprint|final|full|long|short|regular|main|conference|conf|track|tracks|oral|poster|spotlight|highlight|notable|top|presentation|best|outstanding|distinguished|award|honou?rable|mention|runner|up|official|implementation|code|edition|datasets?|benchmarks?|research|volume|vol|part|authors?|acm|ieee|usenix|system|demonstrations?|demos?|findings|student|proceedings)\b/giu;

const ordinal = /^(?:st|nd|rd|th|first|second|third|\w+th|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/iu;

/**
 * Finds the venue in the authors' comment on a paper: "12 pages, accepted at ICLR 2024". Ignores submissions, other
 * papers, and names without a year or a word such as "accepted".
 */
export function findVenueInRemark<Venue extends VenueFields>(
  remark: string,
  venues: readonly Venue[],
): { venue: Venue; text: string } | undefined {
  const plain = remark.replace(/https?:\/\/\S+/gu, "").replace(/^comments?:\s*/iu, "");
  for (const text of plain.split(/[.;](?=\s|$)/u).flatMap(toParts)) {
    if (isSubmissionRemark(text) || aboutOther.test(text)) continue;
    const isAccepted = acceptance.test(text);
    if (yearOf(text) === undefined && !isAccepted) continue;
    const venue = resolveVenue(text, venues);
    if (!venue || venue.kind === "preprint" || venue.kind === "web") continue;
    // Workshops have names of their own, and an accepting venue is clear. Otherwise other words can be about anything.
    if (isAccepted || venue.kind === "workshop" || isOnlyVenue(text, venues)) return { venue, text };
  }
  return undefined;
}

/** Maximum number of commas between a venue and its year. */
const maxCommas = 5;

/** Splits a sentence at its commas. A part without a year extends to the next year: "ICLR, Vienna, Austria, 2024". */
function toParts(sentence: string): string[] {
  const parts = sentence.split(/,(?=\s)/u);
  return parts.map((part, index) => {
    const following = parts.slice(index + 1, index + 1 + maxCommas);
    const commas = yearOf(part) === undefined ? 1 + following.findIndex((other) => onlyYear.test(other)) : 0;
    return [part, ...following.slice(0, commas)].join(",").trim();
  });
}

const onlyYear = /^\s*(?:19|20)\d\d\b/u;

/** Whether a text has no words besides a venue and neutral ones. */
function isOnlyVenue<Venue extends VenueFields>(text: string, venues: readonly Venue[]): boolean {
  const names = venues.flatMap(({ name, title, aliases }) => [title, ...aliases, name]);
  const rest = names.toSorted((a, b) => b.length - a.length).reduce((left, name) => left.replaceAll(name, " "), text);
  const words = rest.replace(neutral, " ").match(/\p{Letter}{2,}/gu) ?? [];
  return words.every((word) => ordinal.test(word));
}
