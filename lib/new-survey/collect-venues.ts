import { withTypos } from "../awesome-list/import/similar-venue";
import { type VenueFields, venueSchema } from "../content/schema/venue";
import type { NewFile } from "../contribute/complete-entry";
import { formatEntry } from "../contribute/format-entry";
import { validId } from "../contribute/paper-id";
import { toId } from "../search/to-id";
import { spellingsOf, venueFinder } from "../survey/venue-spelling";
import { foldTitle } from "../text/fold-title";
import { freeName } from "../text/free-name";

const kinds: readonly [VenueFields["kind"], RegExp][] = [
  ["workshop", /\bworkshops?\b/i],
  ["preprint", /\b\w*rxiv\b|\bpreprints?\b|\bssrn\b|\bcorr\b|\btech(?:nical)? report\b/i],
  ["web", /\bblogs?\b|\bwebsite\b|\bgithub\b|\bmedium\b/i],
  [
    "journal",
    /\b(?:journal|transactions|trans\.?|letters|magazine|annals|reviews?|nature|science|advances|reports|j\.)\b|^(?:pnas|plos|tmlr|jmlr|tacl|tpami|ijcv|jacs)\b/i,
  ],
];

/** arXiv, for papers whose only publication is there. */
const arxiv: VenueFields = { name: "arXiv", title: "arXiv e-print archive", kind: "preprint", aliases: ["CoRR"] };

/**
 * Returns files for the venues that a list or a bibliography names. Known venues keep their fields. The kind of others is
 * read from their name, and other spellings become aliases.
 */
export function collectVenues(spellings: readonly string[], known: readonly VenueFields[]): NewFile[] {
  const base = known.some(({ name }) => foldTitle(name) === "arxiv") ? known : [...known, arxiv];
  const findKnown = withTypos(venueFinder(base), base);
  const venues = new Map<string, VenueFields>();
  for (const spelling of spellings) {
    const venue = findKnown(spelling);
    const name = nameOf(spelling);
    const key = foldTitle(venue?.name ?? name);
    const aliases = name === spelling ? [] : [spelling];
    const found = venues.get(key) ?? { name, title: name, kind: kindOf(spelling), aliases: [] };
    venues.set(key, venue ?? { ...found, aliases: [...new Set([...found.aliases, ...aliases])] });
  }
  const taken = new Set<string>();
  return [...venues.values()].map((fields) => {
    const id = freeName(validId(toId(fields.name), "venue"), (candidate) => taken.has(candidate));
    taken.add(id);
    return { path: `venues/${id}.md`, text: formatEntry(fields, venueSchema.keyof().options, "") };
  });
}

/** Whether a text is the name of a known venue, or arXiv. */
export function knownVenueTest(known: readonly VenueFields[]): (spelling: string) => boolean {
  const findKnown = venueFinder([...known, arxiv]);
  return (spelling) => findKnown(spelling) !== undefined || spellingsOf(arxiv).includes(spelling);
}

/** Returns the name of a venue without "Proceedings of the", ordinal number and year. */
function nameOf(spelling: string): string {
  const name = spelling
    .replace(/^proc(?:eedings|\.)? of (?:the )?/i, "")
    .replace(/^(?:the )?\d{1,3}(?:st|nd|rd|th) (?:annual )?/i, "")
    .replace(/\s*,?\s*['’]?\b(?:19|20)?\d\d$/, "")
    .replace(/^(?:19|20)\d\d\s+/, "")
    .trim();
  return name === "" ? spelling : name;
}

function kindOf(name: string): VenueFields["kind"] {
  return kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? "conference";
}
