import type { IdentifierName } from "../../identifiers/identifiers";
import { referenceUrl } from "../../identifiers/paper-reference";
import { withTimeout } from "../../site/load-timeout";
import { MetadataError } from "./metadata-error";
import type { PaperMetadata } from "./paper-metadata";
import { parseCrossref, parseCrossrefList } from "./parse-crossref";
import { parseOpenreview } from "./parse-openreview";

/** Base URLs of the services, requested in order until one has the paper. */
export type ServiceUrls = Record<"arxiv" | "crossref" | "anthology" | "openreview", readonly string[]>;

/** Base URLs of the public services. */
export const publicUrls: ServiceUrls = {
  arxiv: ["https://export.arxiv.org/api/query"],
  crossref: ["https://api.crossref.org"],
  anthology: ["https://aclanthology.org"],
  // Only version 1 of the API has submissions before 2023.
  openreview: ["https://api2.openreview.net", "https://api.openreview.net"],
};

/** A service with metadata of papers. It responds with 404 or an empty result if it does not have a paper. */
export interface MetadataService {
  /** Name of the service in messages. */
  name: string;
  /** URLs to request in order, until one has the paper. */
  urls: (id: string, baseUrls: ServiceUrls) => string[];
  /** Parses a response; undefined if it has no paper. Throws MetadataError if the response has an unexpected format. */
  read: (response: string, id: string) => PaperMetadata | undefined | Promise<PaperMetadata | undefined>;
  /** What a reader of the form can do if the request fails, one sentence. */
  instead: (id: string) => string;
  /** Search by title, if the service has one. */
  search?: {
    /** URLs to append the encoded title to. */
    urls: (baseUrls: ServiceUrls) => string[];
    read: (response: string) => PaperMetadata[];
  };
}

/** A service for each identifier. */
export type MetadataServices = Readonly<Record<IdentifierName, MetadataService>>;

/** The services, by the key of their identifier in an entry. */
export const services: MetadataServices = {
  arxiv: {
    name: "arXiv",
    urls: (id, { arxiv }) => arxiv.map((base) => `${base}?id_list=${encodeURIComponent(id)}&max_results=1`),
    // Loaded on demand, to keep the XML parser out of the script of the page.
    read: async (response) => {
      const { parseArxivAtom } = await loadParser("arXiv responses", () => import("./parse-arxiv-atom"));
      return parseArxivAtom(response);
    },
    instead: () => "You can paste the BibTeX from its page on arXiv, or fill in the fields.",
  },
  doi: {
    name: "Crossref",
    urls: (doi, { crossref }) => crossref.map((base) => `${base}/works/${encodeURIComponent(doi)}`),
    read: parseCrossref,
    instead: () => "You can paste its BibTeX, or fill in the fields.",
    search: {
      urls: ({ crossref }) => crossref.map((base) => `${base}/works?rows=5&query.bibliographic=`),
      read: parseCrossrefList,
    },
  },
  aclAnthology: {
    name: "The ACL Anthology",
    urls: (id, { anthology }) => anthology.map((base) => `${base}/${id}.bib`),
    // Loaded on demand: the BibTeX parser is larger than the rest of the form.
    read: async (response, id) => {
      const { parseBibtex } = await loadParser("BibTeX", () => import("./parse-bibtex"));
      const [paper] = parseBibtex(response).papers;
      if (!paper) throw new MetadataError("The response from the ACL Anthology is not BibTeX.");
      return { ...paper.metadata, aclAnthology: id, page: referenceUrl({ service: "aclAnthology", id }) };
    },
    instead: (id) => `You can paste its BibTeX from https://aclanthology.org/${id}.bib, or fill in the fields.`,
  },
  openreview: {
    name: "OpenReview",
    urls: (id, { openreview }) => openreview.map((base) => `${base}/notes?id=${encodeURIComponent(id)}`),
    read: (response) => parseOpenreview(response)[0],
    instead: () => "You can paste the BibTeX from its page on OpenReview, or fill in the fields.",
    search: {
      urls: ({ openreview }) =>
        openreview.map((base) => `${base}/notes/search?content=all&group=all&source=forum&limit=10&term=`),
      read: parseOpenreview,
    },
  },
};

// The DOI of an ACL Anthology paper, if it has one.
const anthologyDoi = (id: string) => `10.18653/v1/${id}`;

/**
 * The services that a page can request. aclanthology.org sends no CORS header, so the page requests the DOI of an ACL
 * Anthology paper from Crossref.
 */
export const browserServices: MetadataServices = {
  ...services,
  aclAnthology: {
    name: services.doi.name,
    urls: (id, baseUrls) => services.doi.urls(anthologyDoi(id), baseUrls),
    read: (response, id) => ({
      ...parseCrossref(response),
      // Crossref writes DOIs in lower case.
      doi: anthologyDoi(id),
      aclAnthology: id,
      page: referenceUrl({ service: "aclAnthology", id }),
    }),
    instead: services.aclAnthology.instead,
  },
};

/** Origins that the Content-Security-Policy of the form must allow, such as `https://api.crossref.org`. */
export const serviceOrigins: readonly string[] = [
  ...new Set(
    Object.values(browserServices).flatMap(({ urls }) => urls("", publicUrls).map((url) => new URL(url).origin)),
  ),
];

async function loadParser<Module>(subject: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await withTimeout(load());
  } catch {
    throw new MetadataError(`The parser for ${subject} failed to load. Check your connection and try again.`);
  }
}
