import type { PaperMetadata } from "../contribute/metadata/paper-metadata";
import { isSameTitle } from "../identifiers/same-paper";
import type { Paper, Venue } from "../survey/entities";
import type { Survey } from "../survey/survey";
import { findVenueInRemark, isSubmissionRemark, resolveVenue, yearOf } from "../survey/venue-in-text";
import { statusOf } from "../survey/venue-status";
import type { PublicationFact } from "./publication-list";

/** A paper that the atlas has as a preprint, and what says that it was published. */
export interface StalePreprint {
  /** File of the entry, below the content folder. */
  file: string;
  /** Where it was published, as far as that is said: "ICLR 2024". */
  publishedIn: string;
  /** What says so. */
  evidence: string;
}

/** The preprints of a survey, which an audit of venues is about. */
export function preprintsOf(survey: Pick<Survey, "papers">): Paper[] {
  return survey.papers.filter(({ status }) => status === "preprint");
}

/** The preprints that were published, by what their own entries say and by a list of facts. Each is named once. */
export function findStalePreprints(survey: Survey, facts: readonly PublicationFact[] = []): StalePreprint[] {
  const venues = [...survey.venueByName.values()];
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  return preprintsOf(survey).flatMap((paper) => {
    const fact = factById.get(paper.id);
    const found = readEntry(paper, venues) ?? (fact && { publishedIn: fact.publishedIn, evidence: fact.source });
    return found ? [{ file: paper.file, ...found }] : [];
  });
}

/**
 * Where a paper was published, by records that a service found for its title: the first of the same title whose place is
 * neither a preprint server nor a submission. The place need not be a venue of the atlas.
 */
export function matchPublication(
  { title }: Pick<Paper, "title">,
  records: readonly PaperMetadata[],
  venues: readonly Venue[],
): Omit<StalePreprint, "file"> | undefined {
  for (const record of records) {
    if (!isSameTitle(record.title, title)) continue;
    const claims = record.venues.filter((claim) => isPublication(claim, venues));
    const known = claims.find((claim) => resolveVenue(claim, venues)) ?? claims[0];
    if (known === undefined) continue;
    const year = yearOf(known) ?? record.year;
    const name = resolveVenue(known, venues)?.name ?? known;
    const publishedIn = year === undefined || name.includes(String(year)) ? name : `${name} ${year}`;
    return { publishedIn, evidence: record.page ?? "a record of the same title" };
  }
  return undefined;
}

/** What an entry itself says of a publication. An OpenReview id says nothing: submissions that were rejected have one too. */
function readEntry(paper: Paper, venues: readonly Venue[]): Omit<StalePreprint, "file"> | undefined {
  for (const { source, section } of paper.sources) {
    const place = section && yearOf(section) !== undefined && resolveVenue(section, venues);
    if (place && statusOf(place.kind) === "published")
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
