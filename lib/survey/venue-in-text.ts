import type { VenueFields } from "../content/schema/venue";
import { spellingsOf, venueFinder } from "./venue-spelling";

// Parts of a conference are separate venues: a workshop paper is not a paper of the conference.
const parts = /\b(?:workshops?|findings|demos?|demonstrations?|tutorials?|companion|industry|shared task)\b/giu;
// Words that say that the venue has not accepted the paper: "Submitted to ICLR 2025", "under review at TMLR".
const notAccepted = /\b(?:submitted|submission|under (?:[\w-]+ )?review|in review|withdrawn|rejected)\b/iu;
const acceptance = /\b(?:accepted|published|appear(?:s|ed|ing)?|presented|camera[- ]ready|proceedings)\b/iu;
const yearPattern = /\b(?:19|20)\d{2}\b|['’]\d{2}\b/u;

/**
 * Finds the venue in a text such as "Proceedings of the 40th International Conference on Machine Learning" or "ICLR
 * 2024 poster". If the whole text is not a spelling of a venue, searches it for names, titles and aliases as whole
 * words, and takes the longest. Returns undefined if there is none, or if the text is about a submission.
 */
export function resolveVenue<Venue extends VenueFields>(text: string, venues: readonly Venue[]): Venue | undefined {
  if (isSubmissionRemark(text)) return undefined;
  const whole = venueFinder(venues)(text);
  if (whole) return whole;
  const core = withoutParts(text);
  let best: { venue: Venue; letters: number } | undefined;
  for (const venue of venues) {
    const spellings = spellingsOf(venue);
    // Names of web venues are common words, such as "Blog".
    if (venue.kind === "web" || partsOf(spellings.join(" ")) !== partsOf(text)) continue;
    for (const spelling of spellings.map(withoutParts)) {
      if (spelling.length > (best?.letters ?? 0) && occursIn(spelling, core))
        best = { venue, letters: spelling.length };
    }
  }
  return best?.venue;
}

/**
 * Finds the venue in the authors' comment on a paper: "12 pages, accepted at ICLR 2024". Ignores submissions, and names
 * without a year or a word such as "accepted".
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

/** Returns whether a text is about a submission that was not accepted, or not yet. */
export function isSubmissionRemark(text: string): boolean {
  return notAccepted.test(text);
}

/** Returns the year in the name of a venue: 2024 for "ICLR 2024" and "ICLR '24". */
export function yearOf(text: string): number | undefined {
  const year = yearPattern.exec(text)?.[0].replace(/['’]/u, "20");
  return year === undefined ? undefined : Number(year);
}

/** Returns whether a spelling occurs in a text as whole words that are not the start of a longer name. */
function occursIn(spelling: string, text: string): boolean {
  const isAcronym = !/\s/u.test(spelling);
  const words = spelling.split(/[\s-]+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"));
  // "… Machine Learning and Applications" is a different conference.
  const end = isAcronym ? "(?!\\p{Letter})" : "(?![\\p{Letter}\\p{Number}]|\\s+(?:and|on|for|of|in)\\s)";
  // Acronyms are case-sensitive: "sc" is not SC.
  const pattern = new RegExp(`(?<![\\p{Letter}\\p{Number}])${words.join("[\\s-]+")}${end}`, isAcronym ? "u" : "iu");
  return pattern.test(text);
}

/** Returns the parts of a conference in a text: "workshop" for "Workshops of …". */
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
