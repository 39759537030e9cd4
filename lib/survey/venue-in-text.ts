import type { VenueFields } from "../content/schema/venue";
import { spellingsOf, venueFinder } from "./venue-spelling";

// A part of a conference is a place of its own: papers of a workshop are not papers of its conference.
const parts = /\b(?:workshops?|findings|demos?|demonstrations?|tutorials?|companion|industry|shared task)\b/giu;
// What stands around a venue's name and says that the paper is not there: "Submitted to ICLR 2025", "under review at TMLR".
const refusals = /\b(?:submitted|submission|under (?:[\w-]+ )?review|in review|withdrawn|rejected)\b/iu;
const acceptance = /\b(?:accepted|published|appear(?:s|ed|ing)?|presented|camera[- ]ready|proceedings)\b/iu;
const yearPattern = /\b(?:19|20)\d{2}\b|['’]\d{2}\b/u;

/**
 * The venue that a source's name for it means: "Proceedings of the 40th International Conference on Machine Learning" or
 * "ICLR 2024 poster". A text that is no spelling of a venue as a whole is searched for names, titles and aliases as whole
 * words; the longest counts. Undefined when none of them stands in it, or when it tells of a submission only.
 */
export function resolveVenue<Venue extends VenueFields>(text: string, venues: readonly Venue[]): Venue | undefined {
  if (isSubmissionRemark(text)) return undefined;
  const whole = venueFinder(venues)(text);
  if (whole) return whole;
  const core = withoutParts(text);
  let best: { venue: Venue; letters: number } | undefined;
  for (const venue of venues) {
    const spellings = spellingsOf(venue);
    // Web pages and the like are named by common words.
    if (venue.kind === "web" || partsOf(spellings.join(" ")) !== partsOf(text)) continue;
    for (const spelling of spellings.map(withoutParts)) {
      if (spelling.length > (best?.letters ?? 0) && standsIn(spelling, core))
        best = { venue, letters: spelling.length };
    }
  }
  return best?.venue;
}

/**
 * The venue that authors say in passing accepted their paper: "12 pages, accepted at ICLR 2024". What they submitted it to
 * does not count, nor does a name without a year or a word such as "accepted".
 */
export function findVenueInRemark<Venue extends VenueFields>(
  remark: string,
  venues: readonly Venue[],
): { venue: Venue; text: string } | undefined {
  for (const text of remark.split(/[.;,](?=\s|$)/u).map((part) => part.trim())) {
    if (yearOf(text) === undefined && !acceptance.test(text)) continue;
    const venue = resolveVenue(text, venues);
    if (venue && venue.kind !== "preprint" && venue.kind !== "web") return { venue, text };
  }
  return undefined;
}

/** Whether a text speaks of a submission that was not (or not yet) accepted. */
export function isSubmissionRemark(text: string): boolean {
  return refusals.test(text);
}

/** The year in a venue's name: 2024 for "ICLR 2024" and "ICLR '24". */
export function yearOf(text: string): number | undefined {
  const year = yearPattern.exec(text)?.[0].replace(/['’]/u, "20");
  return year === undefined ? undefined : Number(year);
}

/** Whether a spelling stands in a text as words of its own, and not as the beginning of a longer name. */
function standsIn(spelling: string, text: string): boolean {
  const isAcronym = !/\s/u.test(spelling);
  const words = spelling.split(/[\s-]+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"));
  // "… Machine Learning and Applications" is another conference.
  const end = isAcronym ? "(?!\\p{Letter})" : "(?![\\p{Letter}\\p{Number}]|\\s+(?:and|on|for|of|in)\\s)";
  // Acronyms are read as they are written: SC is no "sc".
  const pattern = new RegExp(`(?<![\\p{Letter}\\p{Number}])${words.join("[\\s-]+")}${end}`, isAcronym ? "u" : "iu");
  return pattern.test(text);
}

/** The parts of a conference that a text names: "workshop" for "Workshops of …". */
function partsOf(text: string): string {
  const names = [...text.matchAll(parts)].map(([part]) => part.toLowerCase().replace(/(?:nstration)?s?$/u, ""));
  return [...new Set(names)].sort().join(" ");
}

function withoutParts(text: string): string {
  return text
    .replace(parts, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[\s:]+|[\s:]+$/gu, "");
}
