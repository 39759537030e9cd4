import type { SourceReference } from "../../content/schema/fields";
import { didYouMean } from "../../content/suggestion";
import type { PaperInput } from "../../contribute/format-paper";
import { proposeShortName } from "../../contribute/short-name";
import { submissionDate } from "../../identifiers/arxiv-id";
import { identifierNames, type PaperIds } from "../../identifiers/identifiers";
import { addedOn } from "../../survey/paper-history";
import { statusOf } from "../../survey/venue-status";
import { foldTitle } from "../../text/fold-title";
import { type Comparable, comparePaper } from "./compare-paper";
import { foldUrl } from "./fold-url";
import type { ImportIssue } from "./import-issue";
import { splitByline } from "./reading/byline";
import { notVerified } from "./reading/link-labels";
import { withoutLatex } from "./reading/title-text";
import type { PaperLine, Work } from "./works";

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
  const unknown = lines.find(({ content }) => isUnknownVenue(content));
  const [main, ...others] = inOrderOfRecord(lines);
  if (!main) throw new Error("A work without an entry must have a line.");
  if (unknown) return unknownVenue(unknown.content.venueSpelling ?? "", origin.venueNames);
  const { title, venue, year, entryId, inferred } = main.content;
  const byline = [main, ...others].map(({ content }) => content.byline).find((text) => text !== "") ?? "";
  const authors = byline === "" ? [] : splitByline(byline);
  const corrections = lines.flatMap(({ content }) => content.corrections);
  if (!authors) corrections.push(`Authors: the list has only "${byline}".`);
  corrections.push(...lines.flatMap(({ content }) => spellingCorrection(content) ?? []));
  const ids = allIds([main, ...others]);
  const submitted = venue?.name === "arXiv" ? submissionDate(ids.arxiv)?.year : undefined;
  const isOtherYear = year !== undefined && submitted !== undefined && year !== submitted;
  if (isOtherYear) corrections.push(`Year: the list has ${year}, but the arXiv id is from ${submitted}.`);
  const hasAuthors = authors !== undefined && authors.length > 0;
  const unverified = [
    // The export never writes authors, so their absence from its lines means nothing.
    ...(hasAuthors || entryId !== undefined ? [] : (["authors"] as const)),
    ...(venue && !inferred.includes("venue") ? [] : (["venue"] as const)),
    ...(year !== undefined && !isOtherYear && !inferred.includes("year") ? [] : (["year"] as const)),
  ];
  const links = linksOf([main, ...others]);
  const name = lines.map(({ content }) => content.name).find((each) => each !== undefined);
  const shortName = name === undefined ? proposeShortName(title) : withoutLatex(name);
  const fields: PaperInput & Comparable = {
    title,
    ...(shortName && { shortName }),
    authors: authors ?? [],
    ...(year !== undefined && { year }),
    ...(venue && { venue: venue.name, status: statusOf(venue.kind) }),
    ...(unverified.length > 0 && { unverified }),
    ...ids,
    links,
    topics: [...new Set(lines.map(({ topic }) => topic.path))],
    history: [addedOn(origin.today)],
    sources: origin.references,
    ...(hasAuthors && origin.listUrl && { authorsSource: origin.listUrl }),
    versions: [],
    corrections: [...new Set(corrections)],
  };
  return withDifferences(fields, others);
}

/** Puts the line that describes the version of record first: a published venue, then any venue. */
function inOrderOfRecord(lines: readonly PaperLine[]): PaperLine[] {
  const isPublished = ({ content: { venue, inferred } }: PaperLine) =>
    venue !== undefined && venue.kind !== "preprint" && venue.kind !== "web" && !inferred.includes("venue");
  const main =
    lines.find(isPublished) ??
    lines.find(({ content }) => content.venue && !content.inferred.includes("venue")) ??
    lines[0];
  return main ? [main, ...lines.filter((line) => line !== main)] : [];
}

/** Records what other lines of the paper say differently. */
function withDifferences<Fields extends PaperInput & Comparable>(fields: Fields, others: readonly PaperLine[]): Fields {
  const remarks = others.flatMap(({ line, content, topic }) =>
    comparePaper(content, topic, fields)
      .filter(({ reasons }) => reasons.length === 0)
      .map(
        ({ field, listed }) =>
          `${field.charAt(0).toUpperCase()}${field.slice(1)}: line ${line.line} of the list has ${listed}.`,
      ),
  );
  return { ...fields, corrections: [...new Set([...fields.corrections, ...remarks])] };
}

/** Returns the links of all lines. Another address of a known page adds nothing. */
function linksOf(lines: readonly PaperLine[]): PaperLine["content"]["links"] {
  const known = new Set<string>();
  return lines.flatMap(({ content }) => {
    const added = content.links.filter(({ url }) => !known.has(foldUrl(url)));
    for (const { url } of added) known.add(foldUrl(url));
    return added;
  });
}

function allIds(lines: readonly PaperLine[]): PaperIds {
  return Object.fromEntries(
    identifierNames.flatMap((service) => {
      const id = lines.map(({ content }) => content.ids[service]).find((value) => value !== undefined);
      return id === undefined ? [] : [[service, id]];
    }),
  );
}

function isUnknownVenue({ venue, venueSpelling, entryId }: PaperLine["content"]): boolean {
  // The export writes such a line for an entry without a venue or year.
  const isUnverified = entryId !== undefined && venueSpelling === notVerified;
  return venueSpelling !== undefined && venue === undefined && !isUnverified;
}

function unknownVenue(spelling: string, venueNames: readonly string[]): ImportIssue {
  return {
    rule: "unknown-venue",
    message: `"${spelling}" is not a venue.`,
    hint:
      didYouMean(spelling, venueNames) ??
      "Add the spelling to the aliases of a venue, add a file to venues/, or add the entry by hand.",
  };
}

function spellingCorrection({ venue, venueSpelling, entryId }: PaperLine["content"]): string | undefined {
  const isOther = venue && venueSpelling !== undefined && foldTitle(venue.name) !== foldTitle(venueSpelling);
  return isOther && entryId === undefined ? `Venue spelling "${venueSpelling}" normalised.` : undefined;
}
