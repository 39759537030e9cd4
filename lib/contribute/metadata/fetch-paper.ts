import type { PaperReference } from "../../identifiers/paper-reference";
import { MetadataError } from "./metadata-error";
import type { PaperMetadata } from "./paper-metadata";
import type { RequestText } from "./request-text";
import type { MetadataServices, ServiceUrls } from "./services";

/** Services, their URLs and the function that requests them. */
export interface MetadataClient {
  services: MetadataServices;
  baseUrls: ServiceUrls;
  requestText: RequestText;
}

/**
 * Fetches the metadata of a paper from the service for its id. `advice` is added to the error message.
 *
 * @throws MetadataError with the reason and the advice.
 */
export async function fetchPaper(
  { service, id }: PaperReference,
  { services, baseUrls, requestText }: MetadataClient,
  advice = "",
): Promise<PaperMetadata> {
  const { name, urls, read } = services[service];
  // The first failure is more useful than a later 404.
  let failure: string | undefined;
  for (const url of urls(id, baseUrls)) {
    try {
      const response = await requestText(name, url);
      const metadata = response === undefined ? undefined : await read(response, id);
      if (metadata) return metadata;
    } catch (error) {
      if (!(error instanceof MetadataError)) throw error;
      failure ??= error.message;
    }
  }
  throw new MetadataError(`${failure ?? `${name} has no paper ${id}.`} ${advice}`.trim());
}
