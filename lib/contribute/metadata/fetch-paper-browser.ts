import type { PaperReference } from "../../identifiers/paper-reference";
import { fetchPaper, type MetadataClient } from "./fetch-paper";
import type { PaperMetadata } from "./paper-metadata";
import { createTextRequester } from "./request-text";
import { browserServices, publicAddresses } from "./services";

// A reader who waits can press the button again, so there is more time and no second try.
const client: MetadataClient = {
  services: browserServices,
  addresses: publicAddresses,
  requestText: createTextRequester((url, init) => fetch(url, init), { timeout: 15_000 }),
};

/** Name of the service that a page requests for a paper. */
export function serviceName({ service }: PaperReference): string {
  return browserServices[service].name;
}

/**
 * Fetches the metadata of a paper from a page.
 *
 * @throws MetadataError with the reason, and what to do instead.
 */
export function fetchPaperInBrowser(reference: PaperReference): Promise<PaperMetadata> {
  return fetchPaper(reference, client, browserServices[reference.service].instead(reference.id));
}
