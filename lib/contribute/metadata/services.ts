import type { IdentifierName } from "../../identifiers/identifiers";
import { referenceUrl } from "../../identifiers/paper-reference";
import { MetadataError } from "./metadata-error";
import type { PaperMetadata } from "./paper-metadata";
import { parseCrossref, parseCrossrefList } from "./parse-crossref";
import { parseOpenreview } from "./parse-openreview";

/** Base addresses of the services, requested in order until one has the paper. */
export type ServiceAddresses = Record<"arxiv" | "crossref" | "anthology" | "openreview", readonly string[]>;

/** Addresses of the public services. */
export const publicAddresses: ServiceAddresses = {
  arxiv: ["https://export.arxiv.org/api/query"],
  crossref: ["https://api.crossref.org"],
  anthology: ["https://aclanthology.org"],
  // Only the first version of the API has submissions before 2023.
  openreview: ["https://api2.openreview.net", "https://api.openreview.net"],
};

/** A service that has metadata of papers. It answers 404, or without a paper, when it does not have the paper. */
export interface MetadataService {
  /** Name of the service that is requested. */
  name: string;
  /** Addresses to request in order, until one has the paper. */
  urls: (id: string, addresses: ServiceAddresses) => string[];
  /** Reads an answer; undefined when it holds no paper. Throws MetadataError for an answer in another form. */
  read: (answer: string, id: string) => PaperMetadata | undefined | Promise<PaperMetadata | undefined>;
  /** What a reader of the form can do when the request fails, one sentence. */
  instead: (id: string) => string;
  /** Search by title, where the service has one. */
  search?: {
    /** Addresses that end where the encoded title begins. */
    urls: (addresses: ServiceAddresses) => string[];
    read: (answer: string) => PaperMetadata[];
  };
}

/** A service for each kind of id. */
export type MetadataServices = Readonly<Record<IdentifierName, MetadataService>>;

/** The services that have metadata of papers, by the key of the id that they know papers by. */
export const services: MetadataServices = {
  arxiv: {
    name: "arXiv",
    urls: (id, { arxiv }) => arxiv.map((base) => `${base}?id_list=${encodeURIComponent(id)}&max_results=1`),
    // Loaded when it is needed, to keep the XML parser out of the page's script.
    read: async (answer) => {
      const { parseArxivAtom } = await loadParser("arXiv's answers", () => import("./parse-arxiv-atom"));
      return parseArxivAtom(answer);
    },
    instead: () => "You can paste the BibTeX that its page there shows, or fill in the fields.",
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
    // Loaded when it is needed: the BibTeX parser weighs more than the rest of the form.
    read: async (answer, id) => {
      const { parseBibtex } = await loadParser("BibTeX", () => import("./parse-bibtex"));
      const [paper] = parseBibtex(answer).papers;
      if (!paper) throw new MetadataError("The ACL Anthology's answer is not BibTeX.");
      return { ...paper.metadata, aclAnthology: id, page: referenceUrl({ service: "aclAnthology", id }) };
    },
    instead: (id) => `You can paste its BibTeX from https://aclanthology.org/${id}.bib, or fill in the fields.`,
  },
  openreview: {
    name: "OpenReview",
    urls: (id, { openreview }) => openreview.map((base) => `${base}/notes?id=${encodeURIComponent(id)}`),
    read: (answer) => parseOpenreview(answer)[0],
    instead: () => "You can open its page there and paste the BibTeX that it shows, or fill in the fields.",
    search: {
      urls: ({ openreview }) =>
        openreview.map((base) => `${base}/notes/search?content=all&group=all&source=forum&limit=10&term=`),
      read: parseOpenreview,
    },
  },
};

// Papers of the Anthology that have a DOI have this one.
const anthologyDoi = (id: string) => `10.18653/v1/${id}`;

/**
 * The services as a page can request them. Browsers may not read aclanthology.org, which sends no CORS header, so Crossref
 * is asked for the DOI of an ACL Anthology paper.
 */
export const browserServices: MetadataServices = {
  ...services,
  aclAnthology: {
    name: services.doi.name,
    urls: (id, addresses) => services.doi.urls(anthologyDoi(id), addresses),
    read: (answer, id) => ({
      ...parseCrossref(answer),
      // Crossref writes DOIs in lower case.
      doi: anthologyDoi(id),
      aclAnthology: id,
      page: referenceUrl({ service: "aclAnthology", id }),
    }),
    instead: services.aclAnthology.instead,
  },
};

/** Origins that a page with the form must be allowed to connect to, such as `https://api.crossref.org`. */
export const serviceOrigins: readonly string[] = [
  ...new Set(
    Object.values(browserServices).flatMap(({ urls }) => urls("", publicAddresses).map((url) => new URL(url).origin)),
  ),
];

async function loadParser<Module>(subject: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch {
    throw new MetadataError(`The parser for ${subject} failed to load. Check your connection and try again.`);
  }
}
