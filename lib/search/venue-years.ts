import type { Term } from "./match-words";
import type { SearchIndex } from "./search-index";
import { tokenTexts } from "./tokenize";

const venueAndYear = /^(\p{L}+)((?:20)?\d\d)$/u;

/** Splits a venue and its year: `icml24`, `ICLR2024` and `NeurIPS '23` become a venue and a year of four digits. */
export function splitVenueYears(terms: readonly Term[], venues: ReadonlySet<string>): Term[] {
  return terms.flatMap((term, position): Term[] => {
    if (term.type === "phrase") return [term];
    const before = terms[position - 1];
    if (/^\d\d$/.test(term.text) && before?.type === "word" && venues.has(before.text)) return [yearTerm(term.text)];
    const [, venue = "", year = ""] = venueAndYear.exec(term.text) ?? [];
    return venues.has(venue) ? [{ type: "word", text: venue }, yearTerm(year)] : [term];
  });
}

function yearTerm(digits: string): Term {
  return { type: "word", text: digits.length === 2 ? `20${digits}` : digits };
}

/** Returns the names of venues that are one word. */
export function venueWords({ data }: Pick<SearchIndex, "data">): ReadonlySet<string> {
  const names = data.venues.flatMap(({ name, aliases }) => [name, ...aliases].map(tokenTexts));
  return new Set(names.flatMap((words) => (words.length === 1 ? words : [])));
}
