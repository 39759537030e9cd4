import type { LinkType } from "../../content/schema/fields";
import { submissionDate } from "../../identifiers/arxiv-id";
import { isIdentifierName, type PaperIds } from "../../identifiers/identifiers";
import { linkedIds } from "../../identifiers/linked-ids";
import { type PaperReference, parsePaperReference } from "../../identifiers/paper-reference";
import { readReference } from "../../identifiers/read-reference";
import { addresses } from "../../site/addresses";
import { absoluteUrl } from "../../site/site-config";
import type { Venue } from "../../survey/entities";
import type { VenueFinder } from "../../survey/venue-spelling";
import { entryLabel, labelKind } from "./link-labels";
import type { ListedLink, ListedPaper } from "./listed";
import { repairAddress, repairTitle } from "./repair-listed";

/** A paper of a list, with the fields of an entry. */
export interface InterpretedPaper {
  title: string;
  name: string | undefined;
  byline: string;
  /** The venue; undefined if the list has none or the survey does not have it. */
  venue: Venue | undefined;
  /** The venue as the list spells it. */
  venueSpelling: string | undefined;
  year: number | undefined;
  links: { type: LinkType; url: string }[];
  ids: PaperIds;
  /** Id of the entry that the line links to, in lists that the export wrote. */
  entryId: string | undefined;
  /** Changes to what the line says, one sentence each. */
  corrections: string[];
}

/**
 * Finds the venue, links and ids of a listed paper. `site` is the public address of the survey's site. A line that
 * links to an entry on this site was written by the export, so its values are not repaired.
 */
export function interpretPaper(listed: ListedPaper, findVenue: VenueFinder<Venue>, site: string): InterpretedPaper {
  const entryId = listed.links.map((link) => entryIdOf(link, site)).find((id) => id !== undefined);
  const corrections = [...listed.oddities];
  const repaired = (repair: typeof repairTitle, text: string) => {
    const result = entryId === undefined ? repair(text) : { text, corrections: [] };
    corrections.push(...result.corrections);
    return result.text;
  };
  const title = repaired(repairTitle, listed.title);
  const outside = listed.links
    .filter((link) => entryIdOf(link, site) === undefined)
    .map(({ label, url }) => ({ label, url: repaired(repairAddress, url) }));

  const labelledIds = outside.flatMap((link) => labelledId(link) ?? []);
  let venue = listed.venue === undefined ? undefined : findVenue(listed.venue);
  const { links, leftOut } = typeLinks(outside, venue?.kind === "web");
  if (entryId === undefined) {
    for (const link of links) {
      if (link.type !== "paper" || !isRepository(link.url)) continue;
      link.type = "code";
      corrections.push("Paper link to a code repository changed to a code link.");
    }
  }
  for (const { label, url } of leftOut) corrections.push(`Link "${label}" left out: ${url}`);

  // A paper link of a web page points to a later paper, so its id is not an id of the page.
  const ids: PaperIds = venue?.kind === "web" ? {} : linkedIds(links);
  for (const { service, id } of labelledIds) ids[service] = id;

  let { year } = listed;
  if (listed.venue === undefined && ids.arxiv) {
    venue = findVenue("arXiv");
    if (venue) corrections.push("Venue missing from the list; the paper is on arXiv.");
  }
  const arxivYear = submissionDate(ids.arxiv)?.year;
  if (year === undefined && venue?.kind === "preprint" && arxivYear !== undefined) {
    year = arxivYear;
    corrections.push("Year missing from the list; taken from the arXiv id.");
  }
  const { name, byline, venue: venueSpelling } = listed;
  return { title, name, byline, venue, venueSpelling, year, links, ids, entryId, corrections };
}

/** Returns the id of a link whose label is its service. Entries keep only the id, because the URL follows from it. */
function labelledId({ label, url }: ListedLink): PaperReference | undefined {
  const service = labelKind(label);
  const id = isIdentifierName(service) ? readReference(url)?.ids[service] : undefined;
  return isIdentifierName(service) && id !== undefined ? { service, id } : undefined;
}

function entryIdOf({ label, url }: ListedLink, site: string): string | undefined {
  const folder = absoluteUrl(site, addresses.papers);
  if (labelKind(label) !== labelKind(entryLabel) || !url.startsWith(folder)) return undefined;
  return /^([a-z0-9-]+)\/?$/.exec(url.slice(folder.length))?.[1];
}

function typeLinks(listed: readonly ListedLink[], isWebPage: boolean) {
  const links: { type: LinkType; url: string }[] = [];
  const leftOut: ListedLink[] = [];
  for (const link of listed) {
    if (labelledId(link)) continue;
    const type = typeOf(link) ?? (isWebPage ? "blog" : undefined);
    const isRepeated = links.some(({ url }) => url === link.url);
    if (!type || isRepeated) leftOut.push(link);
    else links.push({ type, url: link.url });
  }
  return { links, leftOut };
}

/** Returns the type of a link, by its label or else by its host. */
function typeOf({ label, url }: ListedLink): LinkType | undefined {
  const meaning = labelKind(label);
  if (isIdentifierName(meaning)) return "paper";
  if (meaning !== undefined && meaning !== "entry") return meaning;
  if (parsePaperReference(url)) return "paper";
  return isRepository(url) ? "code" : undefined;
}

function isRepository(url: string): boolean {
  return /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[^/]+\/[^/]+\/?$/.test(url);
}
