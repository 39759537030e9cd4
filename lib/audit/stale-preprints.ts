import type { PaperMetadata } from "../contribute/metadata/paper-metadata";
import { isSameTitle } from "../identifiers/same-paper";
import type { Paper, Venue } from "../survey/entities";
import { findVenueInRemark } from "../survey/publication-remark";
import type { Survey } from "../survey/survey";
import { isSubmissionRemark, resolveVenue, yearOf } from "../survey/venue-in-text";
import { statusOf } from "../survey/venue-status";
import type { PublicationFact } from "./publication-list";

/** A preprint of the atlas that has been published, and the evidence. */
export interface StalePreprint {
  /** File of the entry, below the content folder. */
  file: string;
  /** Where it was published, as far as known: "ICLR 2024". */
  publishedIn: string;
  /** What shows that it was published, for use after "according to". */
  evidence: string;
}

/** Returns the papers that are preprints. */
export function preprintsOf(papers: readonly Paper[]): Paper[] {
  return papers.filter(({ status }) => status === "preprint");
}

/** Finds preprints that have been published according to their own entries or to a list of facts. */
export function findStalePreprints(survey: Survey, facts: readonly PublicationFact[] = []): StalePreprint[] {
  const venues = [...survey.venueByName.values()];
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  return preprintsOf(survey.papers).flatMap((paper) => {
    const fact = factById.get(paper.id);
    const found = findInEntry(paper, venues) ?? (fact && { publishedIn: fact.publishedIn, evidence: fact.source });
    return found ? [{ file: paper.file, ...found }] : [];
  });
}

/**
 * Finds where a paper was published in records that a service returned for its title. Takes the first record with the
 * same title and a venue that is neither a preprint server nor a submission. The atlas need not have this venue.
 */
export function matchPublication(
  { title }: Pick<Paper, "title">,
  records: readonly PaperMetadata[],
  venues: readonly Venue[],
): Omit<StalePreprint, "file"> | undefined {
  for (const record of records) {
    if (!isSameTitle(record.title, title)) continue;
    const published = record.venues.filter((venue) => isPublication(venue, venues));
    const best = published.find((venue) => resolveVenue(venue, venues)) ?? published[0];
    if (best === undefined) continue;
    const year = yearOf(best) ?? record.year;
    const name = resolveVenue(best, venues)?.name ?? best;
    const publishedIn = year === undefined || name.includes(String(year)) ? name : `${name} ${year}`;
    return { publishedIn, evidence: record.page ?? "a record with the same title" };
  }
  return undefined;
}

/** Finds a publication in the entry itself. An OpenReview id is not evidence: rejected submissions have one too. */
function findInEntry(paper: Paper, venues: readonly Venue[]): Omit<StalePreprint, "file"> | undefined {
  for (const { source, section } of paper.sources) {
    const venue = section && yearOf(section) !== undefined && resolveVenue(section, venues);
    if (venue && statusOf(venue.kind) === "published")
      return { publishedIn: section, evidence: `its source ${source}` };
  }
  for (const correction of paper.corrections) {
    const found = /\bpublished\b/i.test(correction) ? findVenueInRemark(correction, venues) : undefined;
    if (!found) continue;
    const year = yearOf(found.text);
    return {
      publishedIn: year === undefined ? found.venue.name : `${found.venue.name} ${year}`,
      evidence: "its corrections",
    };
  }
  if (paper.aclAnthology) return { publishedIn: "the ACL Anthology", evidence: `its id ${paper.aclAnthology}` };
  if (paper.doi && !/^10\.48550\//.test(paper.doi))
    return { publishedIn: "a publisher", evidence: `its DOI ${paper.doi}` };
  return undefined;
}

const preprintServers = /\b(?:arxiv|corr|ssrn|preprints?|(?:bio|med|chem|tech)rxiv|research square|zenodo|hal)\b/i;

function isPublication(claim: string, venues: readonly Venue[]): boolean {
  if (isSubmissionRemark(claim)) return false;
  const venue = resolveVenue(claim, venues);
  return venue ? statusOf(venue.kind) === "published" : !preprintServers.test(claim);
}
