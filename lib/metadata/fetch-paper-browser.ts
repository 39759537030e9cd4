import { MetadataError } from "./metadata-error";
import type { PaperMetadata } from "./paper-metadata";
import type { PaperReference } from "./paper-reference";
import { parseArxivAtom } from "./parse-arxiv-atom";
import { parseCrossref } from "./parse-crossref";

/** Services that let pages of other sites ask them. */
const services: Partial<
  Record<
    PaperReference["service"],
    { name: string; url: (id: string) => string; read: (answer: string) => PaperMetadata }
  >
> = {
  arxiv: {
    name: "arXiv",
    url: (id) => `https://export.arxiv.org/api/query?id_list=${encodeURIComponent(id)}&max_results=1`,
    read: parseArxivAtom,
  },
  doi: {
    name: "Crossref",
    url: (id) => `https://api.crossref.org/works/${encodeURIComponent(id)}`,
    read: parseCrossref,
  },
};

/** Name of the service that can be asked for a paper; undefined when none can. */
export function serviceName(reference: PaperReference): string | undefined {
  return services[reference.service]?.name;
}

/**
 * What arXiv or Crossref says of a paper.
 *
 * @throws MetadataError when there is no answer, or not one with the paper.
 */
export async function fetchPaperInBrowser(reference: PaperReference): Promise<PaperMetadata> {
  const service = services[reference.service];
  if (!service) throw new MetadataError("No service can be asked for this paper; paste its BibTeX instead.");
  let response: Response;
  try {
    response = await fetch(service.url(reference.id), { signal: AbortSignal.timeout(15_000) });
  } catch {
    throw new MetadataError(`${service.name} could not be reached. Paste the paper's BibTeX, or fill in the fields.`);
  }
  if (response.status === 404) throw new MetadataError(`${service.name} knows no paper ${reference.id}.`);
  if (!response.ok) throw new MetadataError(`${service.name} answered with status ${response.status}.`);
  return service.read(await response.text());
}
