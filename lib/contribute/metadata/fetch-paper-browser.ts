import { type PaperReference, referenceUrl } from "../../identifiers/paper-reference";
import { MetadataError } from "./metadata-error";
import type { PaperMetadata } from "./paper-metadata";
import { parseCrossref } from "./parse-crossref";
import { parseOpenreview } from "./parse-openreview";

/** How a page asks a service for a paper. */
interface BrowserService {
  name: string;
  /** Asked in order, until one knows the paper. */
  urls: (id: string) => string[];
  /** Undefined when the answer holds no paper. */
  read: (answer: string, id: string) => PaperMetadata | undefined | Promise<PaperMetadata>;
  /** What to do when it fails, one sentence. */
  instead: (id: string) => string;
}

/** Time that a service has for its answer, in milliseconds. */
const patience = 15_000;

const crossref = (doi: string) => `https://api.crossref.org/works/${encodeURIComponent(doi)}`;
// Papers of the Anthology that have a DOI have this one; it serves no page of other sites itself.
const anthologyDoi = (id: string) => `10.18653/v1/${id}`;

const services: Record<PaperReference["service"], BrowserService> = {
  arxiv: {
    name: "arXiv",
    urls: (id) => [`https://export.arxiv.org/api/query?id_list=${encodeURIComponent(id)}&max_results=1`],
    // Nothing but this needs the parser of XML.
    read: async (answer) => {
      const { parseArxivAtom } = await reach("arXiv", () => import("./parse-arxiv-atom"));
      return parseArxivAtom(answer);
    },
    instead: () => "You can paste the BibTeX that its page there shows, or fill in the fields.",
  },
  doi: {
    name: "Crossref",
    urls: (id) => [crossref(id)],
    read: parseCrossref,
    instead: () => "You can paste its BibTeX, or fill in the fields.",
  },
  aclAnthology: {
    name: "Crossref",
    urls: (id) => [crossref(anthologyDoi(id))],
    read: (answer, id) => ({
      ...parseCrossref(answer),
      // Crossref writes DOIs in lower case.
      doi: anthologyDoi(id),
      aclAnthology: id,
      page: referenceUrl({ service: "aclAnthology", id }),
    }),
    instead: (id) => `You can paste its BibTeX from https://aclanthology.org/${id}.bib, or fill in the fields.`,
  },
  openreview: {
    name: "OpenReview",
    // Submissions before 2023 stand in the first version of the API only.
    urls: (id) =>
      ["https://api2.openreview.net", "https://api.openreview.net"].map(
        (base) => `${base}/notes?id=${encodeURIComponent(id)}`,
      ),
    read: (answer) => parseOpenreview(answer)[0],
    instead: () => "You can open its page there and paste the BibTeX that it shows, or fill in the fields.",
  },
};

/** Origins of all services, such as `https://api.crossref.org`: what a page must be allowed to connect to. */
export const serviceOrigins: readonly string[] = [
  ...new Set(Object.values(services).flatMap(({ urls }) => urls("").map((url) => new URL(url).origin))),
];

/** Name of the service that is asked for a paper. */
export function serviceName({ service }: PaperReference): string {
  return services[service].name;
}

/**
 * What arXiv, Crossref or OpenReview says of a paper.
 *
 * @throws MetadataError saying why there is no answer with the paper, and what to do instead.
 */
export async function fetchPaperInBrowser({ service, id }: PaperReference): Promise<PaperMetadata> {
  const { name, urls, read, instead } = services[service];
  let failure: string | undefined;
  for (const url of urls(id)) {
    try {
      const answer = await ask(name, url);
      const metadata = answer === undefined ? undefined : await read(answer, id);
      if (metadata) return metadata;
    } catch (error) {
      if (!(error instanceof MetadataError)) throw error;
      failure ??= error.message;
    }
  }
  throw new MetadataError(`${failure ?? `${name} knows no paper ${id}.`} ${instead(id)}`);
}

/** The text that a service answers with; undefined when it does not know the paper. */
async function ask(name: string, url: string): Promise<string | undefined> {
  const response = await reach(name, () => fetch(url, { signal: AbortSignal.timeout(patience) }));
  if (response.ok) return await reach(name, () => response.text());
  if (response.status === 404) return undefined;
  if (response.status === 429)
    throw new MetadataError(`${name} answers no more for now: too many requests. Try again in a minute.`);
  throw new MetadataError(`${name} answered with status ${response.status}.`);
}

/** What comes from the network, or why it does not: browsers do not tell a cut line from a service that refuses them. */
async function reach<Value>(name: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === "TimeoutError";
    throw new MetadataError(
      isLate ? `${name} did not answer within ${patience / 1000} s.` : `${name} could not be reached.`,
    );
  }
}
