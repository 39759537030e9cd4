import type { PaperReference } from "../../identifiers/paper-reference";
import { fetchPaper, type MetadataClient } from "./fetch-paper";
import type { PaperMetadata } from "./paper-metadata";
import { createTextRequester } from "./request-text";
import { browserServices, publicUrls } from "./services";

// The timeout is longer than in a terminal and there is no retry: the reader can press the button again.
const client: MetadataClient = {
  services: browserServices,
  baseUrls: publicUrls,
  requestText: createTextRequester((url, init) => fetch(url, init), { timeout: 15_000 }),
};

/** Returns the name of the service that a page requests for a paper. */
export function serviceName({ service }: PaperReference): string {
  return browserServices[service].name;
}

/**
 * Fetches the metadata of a paper in a browser.
 *
 * @throws MetadataError with the reason and an alternative.
 */
export function fetchPaperInBrowser(reference: PaperReference): Promise<PaperMetadata> {
  return fetchPaper(reference, client, browserServices[reference.service].instead(reference.id));
}
