import type { LinkType } from "../../content/schema/fields";
import { isIdentifierName, type PaperIds, submissionDate } from "../../identifiers/identifiers";
import { linkedIds } from "../../identifiers/linked-ids";
import { type PaperReference, parsePaperReference } from "../../identifiers/paper-reference";
import { addresses } from "../../site/addresses";
import { absoluteUrl } from "../../site/site-config";
import type { Venue } from "../../survey/entities";
import type { VenueFinder } from "../../survey/venue-spelling";
import { entryLabel, labelKind } from "./link-labels";
import type { ListedLink, ListedPaper } from "./listed";
import { repairAddress, repairTitle } from "./repair-listed";

/** What a line says of a paper, in the terms of an entry. */
export interface InterpretedPaper {
  title: string;
  name: string | undefined;
  byline: string;
  /** The venue; undefined when the list names none or one that the survey does not know. */
  venue: Venue | undefined;
  /** The venue as the list spells it. */
  venueSpelling: string | undefined;
  year: number | undefined;
  links: { type: LinkType; url: string }[];
  ids: PaperIds;
  /** Id of the entry whose page the line links to: the list was made from these very entries. */
  entryId: string | undefined;
  /** What was changed against the line, one sentence each. */
  corrections: string[];
}

/**
 * Reads venue, links and ids out of a line. `site` is the public address of the survey's own site; a line that links
 * to a page there was written by a program and is taken literally.
 */
export function interpretPaper(listed: ListedPaper, findVenue: VenueFinder<Venue>, site: string): InterpretedPaper {
  const entryId = listed.links.map((link) => entryIdOf(link, site)).find((id) => id !== undefined);
  const corrections = [...listed.oddities];
  const mend = (repair: typeof repairTitle, text: string) => {
    const repaired = entryId === undefined ? repair(text) : { text, corrections: [] };
    corrections.push(...repaired.corrections);
    return repaired.text;
  };
  const title = mend(repairTitle, listed.title);
  const outside = listed.links
    .filter((link) => entryIdOf(link, site) === undefined)
    .map(({ label, url }) => ({ label, url: mend(repairAddress, url) }));

  const named = outside.flatMap((link) => idNamedBy(link) ?? []);
  let venue = listed.venue === undefined ? undefined : findVenue(listed.venue);
  const { links, leftOut } = typeLinks(outside, venue?.kind === "web");
  if (entryId === undefined) {
    for (const link of links) {
      if (link.type !== "paper" || !isRepository(link.url)) continue;
      link.type = "code";
      corrections.push("Paper link leads to a code repository; taken as the code link.");
    }
  }
  for (const { label, url } of leftOut) corrections.push(`Link "${label}" left out: ${url}`);

  // A web page is no paper; a paper link beside it leads to what became of it later.
  const ids: PaperIds = venue?.kind === "web" ? {} : linkedIds(links);
  for (const { service, id } of named) ids[service] = id;

  let { year } = listed;
  if (listed.venue === undefined && ids.arxiv) {
    venue = findVenue("arXiv");
    if (venue) corrections.push("Venue missing in the list; the paper is on arXiv.");
  }
  const arxivYear = submissionDate(ids.arxiv)?.year;
  if (year === undefined && venue?.kind === "preprint" && arxivYear !== undefined) {
    year = arxivYear;
    corrections.push("Year missing in the list; it is that of the arXiv id.");
  }
  const { name, byline, venue: venueSpelling } = listed;
  return { title, name, byline, venue, venueSpelling, year, links, ids, entryId, corrections };
}

/** A link under the name of a service gives an id; the site shows the address that follows from it. */
function idNamedBy({ label, url }: ListedLink): PaperReference | undefined {
  const reference = parsePaperReference(url);
  return reference && labelKind(label) === reference.service ? reference : undefined;
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
    if (idNamedBy(link)) continue;
    const type = typeOf(link) ?? (isWebPage ? "blog" : undefined);
    const isRepeated = links.some(({ url }) => url === link.url);
    if (!type || isRepeated) leftOut.push(link);
    else links.push({ type, url: link.url });
  }
  return { links, leftOut };
}

/** What a link leads to: what its label says, or else what its host is for. */
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
