import type { VenueFields } from "../content/schema/venue";
import { didYouMean } from "../content/suggestion";
import { submissionDate } from "../identifiers/arxiv-id";
import { type PaperReference, referenceUrl } from "../identifiers/paper-reference";
import type { Paper } from "../survey/entities";
import { addedOn } from "../survey/paper-history";
import { findVenueInRemark } from "../survey/publication-remark";
import { isSubmissionRemark, resolveVenue, yearOf } from "../survey/venue-in-text";
import { statusOf } from "../survey/venue-status";
import type { PaperInput } from "./format-paper";
import type { PaperMetadata } from "./metadata/paper-metadata";
import { proposeId, takenIds } from "./paper-id";
import { proposeShortName } from "./short-name";

/** A draft of an entry. A person fills in the fields that are undefined or empty. */
export interface PaperDraft {
  id: string;
  fields: PaperInput;
  /** The note. */
  body: string;
  /** What a person should check before the entry is written, one sentence each. */
  notices: string[];
}

/** The parts of a survey that a draft depends on: existing ids and venues. */
export interface DraftContext {
  papers: readonly Pick<Paper, "id" | "aliases">[];
  venueByName: ReadonlyMap<string, VenueFields>;
}

/** Drafts an entry from metadata. Proposes id, short name, venue and status, but no topics. `today` is YYYY-MM-DD. */
export function draftPaper(metadata: PaperMetadata, survey: DraftContext, today: string): PaperDraft {
  const { title, authors, hasMoreAuthors, arxiv, doi, openreview, aclAnthology, page } = metadata;
  const shortName = proposeShortName(title);
  const { venue, year, notices } = proposeVenue(metadata, [...survey.venueByName.values()]);
  const taken = takenIds(survey.papers);
  const links = proposeLinks(metadata);
  return {
    id: proposeId({ title, shortName, year }, (id) => taken.has(id)),
    fields: {
      title,
      ...(shortName && { shortName }),
      authors,
      ...(year !== undefined && { year }),
      ...(venue && { venue: venue.name, status: statusOf(venue.kind) }),
      ...(hasMoreAuthors && { unverified: ["authors" as const] }),
      ...(arxiv && { arxiv }),
      ...(doi && { doi }),
      ...(openreview && { openreview }),
      ...(aclAnthology && { aclAnthology }),
      links,
      topics: [],
      history: [addedOn(today)],
      ...(page && authors.length > 0 && { authorsSource: page }),
    },
    body: "",
    notices: [
      ...metadata.notices,
      ...notices,
      ...(authors.length === 0 ? ["The source lists no authors."] : []),
      ...(links.length === 0 ? ["The source has no URL of the paper."] : []),
    ],
  };
}

/** Proposes venue and year. There is no venue if the source names one that the atlas does not have. */
function proposeVenue(
  { venues: names, venueHints = [], remarks, arxiv, year }: PaperMetadata,
  venues: readonly VenueFields[],
): { venue?: VenueFields | undefined; year?: number | undefined; notices: string[] } {
  const resolve = (text: string) => {
    const venue = resolveVenue(text, venues);
    return venue ? [{ venue, text }] : [];
  };
  const resolved = names.flatMap(resolve);
  const reviewed = [...resolved, ...venueHints.flatMap(resolve)].find(
    ({ venue }) => statusOf(venue.kind) === "published",
  );
  if (reviewed) return { venue: reviewed.venue, year: yearOf(reviewed.text) ?? year, notices: [] };
  for (const remark of remarks) {
    const found = findVenueInRemark(remark, venues);
    if (!found) continue;
    const notice = `The venue comes from a remark of the authors: “${found.text}”.`;
    return { venue: found.venue, year: yearOf(found.text) ?? year, notices: [notice] };
  }
  const [first] = resolved;
  if (first) return { venue: first.venue, year: year ?? submissionDate(arxiv)?.year, notices: [] };
  const submissions = names.filter(isSubmissionRemark);
  const [unknown] = names.filter((name) => !submissions.includes(name));
  if (unknown !== undefined) {
    const hint = didYouMean(
      unknown,
      venues.flatMap(({ name, aliases }) => [name, ...aliases]),
    );
    const notice = `The source names the venue “${unknown}”, which is not in venues/.${hint ? ` ${hint}` : ""}`;
    return { year, notices: [notice] };
  }
  return {
    venue: arxiv ? preprintVenue(venues) : venueHints.flatMap(resolve)[0]?.venue,
    year: year ?? submissionDate(arxiv)?.year,
    notices: submissions.map((name) => `“${name}” is a submission, not a publication.`),
  };
}

/** Returns the venue of arXiv, or the preprint server of a survey that has only one. */
function preprintVenue(venues: readonly VenueFields[]): VenueFields | undefined {
  const servers = venues.filter(({ kind }) => kind === "preprint");
  return resolveVenue("arXiv", servers) ?? (servers.length === 1 ? servers[0] : undefined);
}

const repositoryPattern = /https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[\w.-]+\/[\w-]+(?:\.[\w-]+)*/i;

/** Proposes a link to the paper, and one to its code if URLs, remarks or abstract name a repository. */
function proposeLinks(metadata: PaperMetadata): NonNullable<PaperInput["links"]> {
  const services = ["openreview", "aclAnthology", "doi", "arxiv"] satisfies PaperReference["service"][];
  const pages = services.flatMap((service) => {
    const id = metadata[service];
    return id ? [referenceUrl({ service, id })] : [];
  });
  const isRepository = (url: string) => repositoryPattern.test(url);
  const paper = metadata.page ?? metadata.urls.find((url) => !isRepository(url)) ?? pages[0];
  const code = repositoryPattern.exec([...metadata.urls, ...metadata.remarks, metadata.abstract ?? ""].join(" "))?.[0];
  return [
    ...(paper ? [{ type: "paper" as const, url: paper }] : []),
    ...(code ? [{ type: "code" as const, url: code }] : []),
  ];
}
