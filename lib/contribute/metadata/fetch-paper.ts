import type { PaperReference } from "../../identifiers/paper-reference";
import { MetadataError } from "./metadata-error";
import type { PaperMetadata } from "./paper-metadata";
import type { RequestText } from "./request-text";
import type { MetadataServices, ServiceAddresses } from "./services";

/** Services, their URLs and the function that requests them. */
export interface MetadataClient {
  services: MetadataServices;
  addresses: ServiceAddresses;
  requestText: RequestText;
}

/**
 * Fetches the metadata of a paper from the service for its id. `advice` is added to the error message.
 *
 * @throws MetadataError with the reason and the advice.
 */
export async function fetchPaper(
  { service, id }: PaperReference,
  { services, addresses, requestText }: MetadataClient,
  advice = "",
): Promise<PaperMetadata> {
  const { name, urls, read } = services[service];
  // The first failure is more useful than a later 404.
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
