import type { SourceReference } from "../../content/schema/fields";
import { didYouMean } from "../../content/suggestion";
import type { PaperInput } from "../../contribute/format-paper";
import { proposeShortName } from "../../contribute/short-name";
import { submissionDate } from "../../identifiers/arxiv-id";
import { addedOn } from "../../survey/paper-history";
import { statusOf } from "../../survey/venue-status";
import { foldTitle } from "../../text/fold-title";
import type { Comparable } from "./compare-paper";
import type { ImportIssue } from "./import-issue";
import { notVerified } from "./link-labels";
import { splitByline } from "./split-byline";
import type { Work } from "./works";

/** Data of a new entry that its lines do not have. */
export interface EntryOrigin {
  /** Day of the import. */
  today: string;
  /** URL of the list, used as the source of authors. */
  listUrl: string | undefined;
  references: SourceReference[];
  /** Names of all venues. */
  venueNames: readonly string[];
}

/** Builds the front matter of a new paper from its lines, or returns the issue that prevents it. */
export function buildPaper({ lines }: Work, origin: EntryOrigin): (PaperInput & Comparable) | ImportIssue {
  const [first] = lines;
  if (!first) throw new Error("A work without an entry must have a line.");
  const { title, name, byline, venue, venueSpelling, year, ids, entryId } = first.content;
  // The export writes such a line for an entry without a venue or year.
  const isUnverified = entryId !== undefined && (venueSpelling === undefined || venueSpelling === notVerified);
  if (!venue && !isUnverified) {
    return venueSpelling === undefined
      ? {
          rule: "no-venue",
          message: "The line has no venue.",
          hint: "Add it to the list, or add the entry by hand.",
        }
      : {
          rule: "unknown-venue",
          message: `"${venueSpelling}" is not a venue.`,
          hint:
            didYouMean(venueSpelling, origin.venueNames) ??
            "Add the spelling to the aliases of a venue, add a file to venues/, or add the entry by hand.",
        };
  }
  if (year === undefined && entryId === undefined) {
    return {
      rule: "no-year",
      message: "The line has no year.",
      hint: "Add it to the list, or add the entry by hand.",
    };
  }
  const authors = byline === "" ? [] : splitByline(byline);
  const corrections = lines.flatMap(({ content }) => content.corrections);
  if (!authors) corrections.push(`Authors: the list has only "${byline}".`);
  if (
    entryId === undefined &&
    venue &&
    venueSpelling !== undefined &&
    foldTitle(venue.name) !== foldTitle(venueSpelling)
  ) {
    corrections.push(`Venue spelling "${venueSpelling}" normalised.`);
  }
  const submitted = venue?.name === "arXiv" ? submissionDate(ids.arxiv)?.year : undefined;
  const isOtherYear = year !== undefined && submitted !== undefined && year !== submitted;
  if (isOtherYear) corrections.push(`Year: the list has ${year}, but the arXiv id is from ${submitted}.`);
  const hasAuthors = authors !== undefined && authors.length > 0;
  const unverified = [
    // The export never writes authors, so their absence from its lines means nothing.
    ...(hasAuthors || entryId !== undefined ? [] : (["authors"] as const)),
    ...(venue ? [] : (["venue"] as const)),
    ...(year === undefined || isOtherYear ? (["year"] as const) : []),
  ];
  const links = lines.flatMap(({ content }) => content.links);
  const shortName = name ?? proposeShortName(title);
  return {
    title,
    ...(shortName && { shortName }),
    authors: authors ?? [],
    ...(year !== undefined && { year }),
    ...(venue && { venue: venue.name, status: statusOf(venue.kind) }),
    ...(unverified.length > 0 && { unverified }),
    ...ids,
    links: links.filter(({ url }, index) => links.findIndex((link) => link.url === url) === index),
    topics: [...new Set(lines.map(({ topic }) => topic.path))],
    history: [addedOn(origin.today)],
    sources: origin.references,
    ...(hasAuthors && origin.listUrl && { authorsSource: origin.listUrl }),
    versions: [],
    corrections: [...new Set(corrections)],
  };
}
