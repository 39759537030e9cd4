import type { SourceReference } from "../../content/schema/fields";
import { didYouMean } from "../../content/suggestion";
import type { PaperInput } from "../../contribute/format-paper";
import { proposeShortName } from "../../contribute/short-name";
import { addedOn } from "../../survey/paper-history";
import { statusOf } from "../../survey/venue-status";
import { foldTitle } from "../../text/fold-title";
import type { Comparable } from "./compare-paper";
import type { ImportIssue } from "./import-issue";
import { notVerified } from "./link-labels";
import { splitByline } from "./split-byline";
import type { Work } from "./works";

/** What an entry gets beside what the list says. */
export interface EntryOrigin {
  /** Day of the import. */
  today: string;
  /** Address of the list, for authors that come from it. */
  listUrl: string | undefined;
  references: SourceReference[];
  /** Names of the venues that there are. */
  venueNames: readonly string[];
}

/** The front matter of a paper that the content does not have, from its lines; or what is missing. */
export function buildPaper({ lines }: Work, origin: EntryOrigin): (PaperInput & Comparable) | ImportIssue {
  const [first] = lines;
  if (!first) throw new Error("A work without an entry has a line.");
  const { title, name, byline, venue, venueSpelling, year, ids, entryId } = first.content;
  // A line that the export wrote for an entry without venue or year.
  const isUnverified = entryId !== undefined && (venueSpelling === undefined || venueSpelling === notVerified);
  if (!venue && !isUnverified) {
    return venueSpelling === undefined
      ? {
          rule: "no-venue",
          message: "The line names no venue.",
          hint: "Name it in the list, or add the entry by hand.",
        }
      : {
          rule: "unknown-venue",
          message: `"${venueSpelling}" is no venue.`,
          hint:
            didYouMean(venueSpelling, origin.venueNames) ??
            "Add the spelling to the aliases of its file in venues/, add such a file, or add the entry by hand.",
        };
  }
  if (year === undefined && entryId === undefined) {
    return {
      rule: "no-year",
      message: "The line names no year.",
      hint: "Name it in the list, or add the entry by hand.",
    };
  }
  const authors = byline === "" ? [] : splitByline(byline);
  const corrections = lines.flatMap(({ content }) => content.corrections);
  if (!authors) corrections.push(`Authors: the list gives "${byline}" only.`);
  if (
    entryId === undefined &&
    venue &&
    venueSpelling !== undefined &&
    foldTitle(venue.name) !== foldTitle(venueSpelling)
  ) {
    corrections.push(`Venue spelling "${venueSpelling}" normalised.`);
  }
  const hasAuthors = authors !== undefined && authors.length > 0;
  const unverified = [
    // A line that the export wrote says what the entry has.
    ...(hasAuthors || entryId !== undefined ? [] : (["authors"] as const)),
    ...(venue ? [] : (["venue"] as const)),
    ...(year === undefined ? (["year"] as const) : []),
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
