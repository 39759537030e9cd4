import type { Paper, Venue } from "../survey/entities";
import { nameFamilyFirst } from "./author-name";
import { paperAddress } from "./paper-address";

/**
 * Returns a paper as a COinS: an OpenURL in the title of an element, which reference managers read from lists
 * (https://en.wikipedia.org/wiki/COinS, ANSI/NISO Z39.88-2004). Preprints and web pages are in Dublin Core with the
 * item types of Zotero, because the other formats have no type for them.
 */
export function toCoins(paper: Paper, venue: Venue | undefined): string {
  const address = paperAddress(paper);
  return new URLSearchParams([
    ["ctx_ver", "Z39.88-2004"],
    ...publicationFields(paper.title, venue),
    ...paper.authors.map((name): [string, string] => ["rft.au", nameFamilyFirst(name)]),
    ...(paper.year === undefined ? [] : [["rft.date", String(paper.year)]]),
    ...(paper.doi === undefined ? [] : [["rft_id", `info:doi/${paper.doi}`]]),
    ...(address === undefined ? [] : [["rft_id", address]]),
  ]).toString();
}

function publicationFields(title: string, venue: Venue | undefined): [string, string][] {
  const format = (name: string): [string, string] => ["rft_val_fmt", `info:ofi/fmt:kev:mtx:${name}`];
  switch (venue?.kind) {
    case "conference":
    case "workshop":
      return [format("book"), ["rft.genre", "proceeding"], ["rft.atitle", title], ["rft.btitle", venue.title]];
    case "journal":
      return [format("journal"), ["rft.genre", "article"], ["rft.atitle", title], ["rft.jtitle", venue.title]];
    case "web":
      return [format("dc"), ["rft.type", "webpage"], ["rft.title", title], ["rft.source", venue.title]];
    default:
      return [
        format("dc"),
        ["rft.type", "preprint"],
        ["rft.title", title],
        ...(venue ? [["rft.publisher", venue.name] satisfies [string, string]] : []),
      ];
  }
}
