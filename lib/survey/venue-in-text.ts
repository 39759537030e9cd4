import type { VenueFields } from "../content/schema/venue";
import { spellingsOf, venueFinder } from "./venue-spelling";
import { acronymIn, occursInWords, toVenueWords } from "./venue-words";

// Parts of a conference are separate venues: a workshop paper is not a paper of the conference.
const parts =
  /\b(?:student research workshops?|SRW|workshops?|findings|(?:system )?(?:demos?|demonstrations?)|tutorials?|companion|industry|shared task|tiny papers?|blog ?posts?(?: track)?|competition|challenge|rolling review|doctoral consortium|(?:spring|summer|fall) symposi(?:um|a))\b/giu;
// Lookbehinds that can match long texts come after the digits, so that they do not run at each character.
const yearPattern =
  /\b(?:19|20)\d{2}\b|(?<=[A-Za-z]{2})(?:19|20)\d{2}\b|['’]\d{2}\b|-?\d{2}\b(?<=\b[A-Z][A-Za-z]*[A-Z]-?\d{2})|\d{2}(?=\))(?<=\([A-Z ]+ \d{2})/u;
// Words that say that the venue has not accepted the paper: "Submitted to ICLR 2025", "under review at TMLR".
const notAccepted = /\b(?:submitted|submission|under (?:[\w-]+ )?review|in review|withdrawn|rejected|not accepted)\b/iu;

/**
 * Finds the venue in a text such as "Proceedings of the 40th International Conference on Machine Learning" or "ICLR
 * 2024 poster". If the whole text is not a spelling of a venue, searches it for names, titles and aliases as whole
 * words, and takes the longest. Returns undefined if there is none, or if the text is about a submission.
 */
export function resolveVenue<Venue extends VenueFields>(text: string, venues: readonly Venue[]): Venue | undefined {
  if (isSubmissionRemark(text)) return undefined;
  const plain = text.replace(/[{}]/gu, "");
  const whole = venueFinder(venues)(plain);
  if (whole) return whole;
  const words = toVenueWords(withoutParts(plain));
  const dated = datedAcronyms(plain);
  let best: { venue: Venue; letters: number } | undefined;
  for (const venue of venues) {
    const spellings = spellingsOf(venue);
    if (venue.kind === "web") {
      if (spellings.some((spelling) => endsShortText(plain, spelling))) best ??= { venue, letters: 0 };
      continue;
    }
    if (partsOf(spellings.join(" ")) !== partsOf(plain)) continue;
    for (const spelling of spellings.flatMap(withoutSponsor).map(withoutParts)) {
      if (spelling.length <= (best?.letters ?? 0)) continue;
      const name = toVenueWords(spelling);
      // In "Findings of the ACL: EACL 2024" the year belongs to the venue.
      const acronym = acronymIn(name);
      const isOther = acronym !== undefined && dated.size > 0 && !dated.has(acronym);
      const isFound =
        occursInWords(name, words) || (venue.kind === "preprint" && occursInWords(lower(name), lower(words)));
      if (isFound && !isOther) best = { venue, letters: spelling.length };
    }
  }
  return best?.venue;
}

/** Returns whether a text is about a submission that was not accepted, or not yet. */
export function isSubmissionRemark(text: string): boolean {
  return notAccepted.test(text);
}

/** Returns the year in the name of a venue: 2024 for "ICLR 2024", "ICLR'24" and "AAAI-24". */
export function yearOf(text: string): number | undefined {
  const year = yearPattern.exec(text)?.[0].replace(/^['’-]?(?=\d\d$)/u, "20");
  return year === undefined ? undefined : Number(year);
}

/** Returns the acronyms that a year follows: "EMNLP" and "IJCNLP" for "EMNLP-IJCNLP 2019". */
function datedAcronyms(text: string): Set<string> {
  const names = text.matchAll(/(?<![A-Za-z/-])([A-Za-z/-]+)\s*(?:['’-]\d\d\b|(?:19|20)\d\d\b)/gu);
  return new Set(
    [...names].flatMap(([, name = ""]) => {
      const words = name.split(/[-/]/u).filter((word) => word !== "");
      return words.slice(1 + words.findLastIndex((word) => !/[A-Z].*[A-Z]/u.test(word)));
    }),
  );
}

/** Names of web venues are common words. They count only at the end of a short text: "OpenAI blog". */
function endsShortText(text: string, spelling: string): boolean {
  return text.split(/\s+/u).length <= 4 && text.toLowerCase().endsWith(` ${spelling.toLowerCase()}`);
}

/** Returns a title also without its sponsors, which proceedings leave out: "ACM SIGPLAN Symposium on …". */
function withoutSponsor(spelling: string, _index: number, [name = ""]: readonly string[]): string[] {
  const [sponsors] =
    /^(?:[A-Z]{2,}(?:\/[A-Z]{2,})*\s+)+(?=[A-Z][a-z]+\s+(?:\p{Letter}+\s+)*(?:on|for|of)\s)/u.exec(spelling) ?? [];
  // A sponsor in the short name is part of the name.
  if (!sponsors || sponsors.split(/[\s/]+/u).some((word) => word !== "" && name.includes(word))) return [spelling];
  return [spelling, spelling.slice(sponsors.length)];
}

/** Returns the parts of a conference in a text: "workshop" for "Workshops of …". */
function partsOf(text: string): string {
  const names = [...text.matchAll(parts)].map(([part]) =>
    part
      .toLowerCase()
      .replace(/^system /u, "")
      .replace(/^student research workshop/u, "srw")
      .replace(/(?:nstration)?s?$/u, ""),
  );
  return [...new Set(names)].sort().join(" ");
}

function withoutParts(text: string): string {
  return text
    .replace(parts, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[\s:]+|[\s:]+$/gu, "");
}

function lower(words: ReturnType<typeof toVenueWords>) {
  return words.map((word) => ({ ...word, text: word.text.toLowerCase() }));
}
