import type { infer as Infer } from "zod";
import { citationKey } from "../citation/citation-key";
import { addresses } from "../site/addresses";
import { authorPageAddress } from "../site/author-pages";
import { absoluteUrl, siteUrl } from "../site/site-config";
import { authorsOf } from "../survey/authors";
import { changesOf } from "../survey/changes";
import type { Paper } from "../survey/entities";
import { firstVersionDate } from "../survey/first-version";
import { relatedFinderOf } from "../survey/related-papers";
import type { Survey } from "../survey/survey";
import { flattenTopics } from "../survey/taxonomy";
import { venuesWithPapers } from "../survey/venue-papers";
import type { ApiLists, metaSchema, PaperRecord } from "./records";

/** Returns the items of all lists of the API. */
export function apiListData(survey: Survey): ApiLists {
  const site = siteUrl(survey.settings);
  const url = (address: string) => absoluteUrl(site, address);
  const idsOf = (papers: readonly Paper[] = []) => papers.map(({ id }) => id);
  return {
    papers: survey.papers.map((paper) => paperSummary(paper, survey)),
    topics: flattenTopics(survey.branches).map(
      ({ path, children: _, frameworks: __, file: ___, body, papers, ownPapers, stages, ...fields }) => ({
        path,
        url: url(addresses.topic(path)),
        ...(path.includes("/") && { parent: path.slice(0, path.lastIndexOf("/")) }),
        ...fields,
        ...(stages.length > 0 && { stages: [...stages] }),
        note: body,
        papers: idsOf(ownPapers),
        paperCount: papers.length,
      }),
    ),
    techniques: survey.techniques.map(({ file: _, body, ...fields }) => ({
      url: url(addresses.technique(fields.id)),
      ...fields,
      note: body,
      papers: idsOf(survey.papersByTechnique.get(fields.id)),
    })),
    frameworks: survey.frameworks.map(({ file: _, body, ...fields }) => ({
      url: url(addresses.framework(fields.id)),
      ...fields,
      note: body,
    })),
    authors: authorsOf(survey).all.map((author) => {
      const page = authorPageAddress(author);
      const { id = "", name, spellings, papers } = author;
      return { id, ...(page && { url: url(page) }), name, spellings, papers: idsOf(papers) };
    }),
    venues: venuesWithPapers(survey).map(({ venue: { file: _, ...fields }, papers }) => ({
      id: fields.id,
      url: url(addresses.venue(fields.id)),
      name: fields.name,
      title: fields.title,
      kind: fields.kind,
      aliases: fields.aliases,
      papers: idsOf(papers),
    })),
  };
}

function paperSummary(paper: Paper, survey: Survey): ApiLists["papers"][number] {
  const { title, shortName, authors, year, venue, status, unverified, retracted, arxiv, doi, openreview } = paper;
  const { aclAnthology, links, topics, techniques, stages, tldr } = paper;
  return {
    id: paper.id,
    url: absoluteUrl(siteUrl(survey.settings), addresses.paper(paper.id)),
    title,
    shortName,
    authors,
    authorIds: authorsOf(survey)
      .of(paper)
      .map(({ id = "" }) => id),
    year,
    firstVersion: firstVersionDate(paper),
    venue,
    status,
    unverified,
    retracted,
    arxiv,
    doi,
    openreview,
    aclAnthology,
    citationKey: citationKey(paper),
    links,
    topics,
    techniques,
    stages,
    tldr,
  };
}

/** Returns a paper with all fields. */
export function paperRecord(paper: Paper, survey: Survey): PaperRecord {
  const { file: _, body, sections, ...fields } = paper;
  return {
    ...fields,
    ...paperSummary(paper, survey),
    note: body,
    sections: [...sections],
    related: relatedFinderOf(survey)(paper).map(({ paper: other, reason }) => ({ paper: other.id, reason })),
  };
}

/** Returns the facts about the data. `commit` is the commit of the repository, if known. */
export function apiMeta(
  survey: Survey,
  lists: ApiLists,
  { contentHash, commit }: { contentHash: string; commit?: string | undefined },
): Infer<typeof metaSchema> {
  const { settings, papers } = survey;
  const { name, url } = settings.dataLicense;
  const [newest] = changesOf(papers);
  return {
    version: 1,
    title: settings.title,
    url: siteUrl(settings),
    license: { name, url },
    contentHash,
    ...(commit && { commit }),
    ...(newest && { updated: newest.date }),
    counts: {
      papers: lists.papers.length,
      topics: lists.topics.length,
      techniques: lists.techniques.length,
      frameworks: lists.frameworks.length,
      authors: lists.authors.length,
      venues: lists.venues.length,
    },
  };
}
