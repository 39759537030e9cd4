import { MetadataError } from "@/lib/contribute/metadata/metadata-error";
import type { PaperMetadata } from "@/lib/contribute/metadata/paper-metadata";
import { parseArxivAtom } from "@/lib/contribute/metadata/parse-arxiv-atom";
import { parseBibtex } from "@/lib/contribute/metadata/parse-bibtex";
import { parseCrossref } from "@/lib/contribute/metadata/parse-crossref";
import { parseOpenreview } from "@/lib/contribute/metadata/parse-openreview";
import { type PaperReference, referenceUrl } from "@/lib/identifiers/paper-reference";
import { requestText, type TextRequest } from "./request-text";
import type { Services } from "./services";

/** Limits of requests; the usual ones where they are left out. */
export type Patience = Pick<TextRequest, "limit" | "pause">;

/**
 * What the service that knows a paper says of it.
 *
 * @throws MetadataError when the service does not answer, or not with the paper.
 */
export async function fetchPaper(
  reference: PaperReference,
  services: Services,
  patience: Patience = {},
): Promise<PaperMetadata> {
  const { service, id } = reference;
  const ask = (name: string, url: string) =>
    requestText({
      service: name,
      url,
      userAgent: services.userAgent,
      notFound: `${name} knows no paper ${id}.`,
      ...patience,
    });
  switch (service) {
    case "arxiv":
      return parseArxivAtom(await ask("arXiv", `${services.arxiv}?id_list=${encodeURIComponent(id)}&max_results=1`));
    case "doi":
      return parseCrossref(await ask("Crossref", `${services.crossref}/works/${encodeURIComponent(id)}`));
    case "aclAnthology":
      return readAnthology(await ask("The ACL Anthology", `${services.anthology}/${id}.bib`), reference);
    case "openreview":
      return fetchSubmission(id, services.openreview, (url) => ask("OpenReview", url));
  }
}

function readAnthology(bibtex: string, reference: PaperReference): PaperMetadata {
  const [paper] = parseBibtex(bibtex).papers;
  if (!paper) throw new MetadataError("The ACL Anthology answered with something that is no BibTeX.");
  return { ...paper.metadata, aclAnthology: reference.id, page: referenceUrl(reference) };
}

async function fetchSubmission(
  id: string,
  bases: readonly string[],
  ask: (url: string) => Promise<string>,
): Promise<PaperMetadata> {
  let failure = new MetadataError(`OpenReview shows no paper ${id}.`);
  for (const base of bases) {
    try {
      const [submission] = parseOpenreview(await ask(`${base}/notes?id=${encodeURIComponent(id)}`));
      if (submission) return submission;
    } catch (error) {
      // A version of the API that does not know the submission refuses it; the next one is asked.
      if (!(error instanceof MetadataError)) throw error;
      failure = error;
    }
  }
  throw failure;
}
