import { trimEndOf } from "../../text/trim-end";
import { oneLine } from "./pieces";

/** A venue and a year. Either can be missing. */
export interface VenueYear {
  venue: string | undefined;
  year: number | undefined;
}

/** Type of presentation, which some lists have after the year: "ICLR 2024 (Oral)". */
const presentation = /\b(?:oral|spotlight|poster)\)?$/i;
const year = /(?<!\d)((?:19|20)\d\d)(?:[./-](?:0?[1-9]|1[0-2]))?$/;
const shortYear = /['’](\d\d)$/;

/**
 * Parses "ICLR, 2023", "ICLR 2023 (Oral)", "ICLR'23", "arXiv 2024.10", "2023.10" or a venue alone. Two-digit years are
 * in this century.
 */
export function splitVenueYear(text: string): VenueYear {
  const whole = oneLine(text);
  const shown = whole.replace(presentation, "");
  const line = shown === whole ? whole : trimEndOf(shown, /[\s,(]/);
  const long = year.exec(line);
  const short = long ? null : shortYear.exec(line);
  const venue = trimEndOf(line.slice(0, (long ?? short)?.index), /[\s,，;:(]/);
  const digits = long?.[1] ?? (short ? `20${short[1]}` : undefined);
  return { venue: venue || undefined, year: digits === undefined ? undefined : Number(digits) };
}
