import { isLabel } from "./link-labels";
import { oneLine, type Picture } from "./pieces";
import { type ListedPublication, readMarkedPublication, readPublication, type VenueTest } from "./publication";

const venueLabel = /^(?:conference|venue|journal|publish(?:ed)?|pub(?:lication)?|accepted)$/i;

/** Returns the texts of a badge: label and message (https://shields.io/badges), or the alternative text. */
export function badgeTexts({ alt, url }: Picture): string[] {
  const path = /^https?:\/\/img\.shields\.io\/badge\/([^?]*)/i.exec(url)?.[1];
  const query = /^https?:\/\/img\.shields\.io\/static\/v1\?(.*)/i.exec(url)?.[1];
  if (query !== undefined) {
    const parameters = new URLSearchParams(query);
    return [parameters.get("label"), parameters.get("message")].flatMap((text) => (text ? [oneLine(text)] : []));
  }
  if (path === undefined) return alt === "" ? [] : [oneLine(alt)];
  // The last part is the color. A double hyphen is a hyphen, an underscore is a space.
  const parts = decoded(path)
    .replace(/\.svg$/i, "")
    .split(/(?<!-)-(?!-)/)
    .map((part) =>
      oneLine(
        part
          .replaceAll("--", "-")
          .replace(/(?<!_)_(?!_)/g, " ")
          .replaceAll("__", "_"),
      ),
    );
  return parts.slice(0, -1).filter((part) => part !== "");
}

/** Reads the publication of a badge: "Conference | ICML'24", "ICLR 2025", "2024.07 | arXiv". */
export function badgePublication(picture: Picture, isVenue: VenueTest): ListedPublication | undefined {
  const texts = badgeTexts(picture);
  const [first = "", ...others] = texts;
  if (venueLabel.test(first)) return readMarkedPublication(others.join("-"), isVenue);
  // "Website" says what a link is.
  const stated = [texts.join(" "), texts.toReversed().join(" "), ...texts, picture.alt].filter(
    (text) => /\d/.test(text) || !isLabel(text),
  );
  const readings = stated.map((text) => readPublication(text, isVenue));
  return readings.find((publication) => publication && isStatement(publication));
}

/** Whether a label states where or when a paper was published. "arXiv" alone only names the host. */
export function isStatement({ venue, year }: ListedPublication): boolean {
  return year !== undefined || (venue !== undefined && !/^arxiv$/i.test(venue));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
