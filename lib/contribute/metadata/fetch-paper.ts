import type { PaperReference } from "../../identifiers/paper-reference";
import { MetadataError } from "./metadata-error";
import type { PaperMetadata } from "./paper-metadata";
import type { RequestText } from "./request-text";
import type { MetadataServices, ServiceAddresses } from "./services";

/** How metadata are requested: from which services, at which addresses, over which network. */
export interface MetadataClient {
  services: MetadataServices;
  addresses: ServiceAddresses;
  requestText: RequestText;
}

/**
 * Fetches the metadata of a paper from the service that its id belongs to. `advice` says what to do when that fails.
 *
 * @throws MetadataError with the reason and the advice.
 */
export async function fetchPaper(
  { service, id }: PaperReference,
  { services, addresses, requestText }: MetadataClient,
  advice = "",
): Promise<PaperMetadata> {
  const { name, urls, read } = services[service];
  // The first failure says more than a later address that does not have the paper.
  let failure: string | undefined;
  for (const url of urls(id, addresses)) {
    try {
      const answer = await requestText(name, url);
      const metadata = answer === undefined ? undefined : await read(answer, id);
      if (metadata) return metadata;
    } catch (error) {
      if (!(error instanceof MetadataError)) throw error;
      failure ??= error.message;
    }
  }
  throw new MetadataError(`${failure ?? `${name} has no paper ${id}.`} ${advice}`.trim());
}
