import type { PaperMetadata } from "./paper-metadata";

/** What a person says of a paper, filled up with what a service says of it. */
export function mergeMetadata(own: PaperMetadata, service: PaperMetadata): PaperMetadata {
  return {
    ...service,
    title: own.title,
    authors: own.authors.length > 0 ? own.authors : service.authors,
    year: own.year ?? service.year,
    venues: own.venues.length > 0 ? own.venues : service.venues,
    urls: [...new Set([...own.urls, ...service.urls])],
    // A list of authors that the person wrote was not read from the service's page.
    page: own.authors.length > 0 ? undefined : service.page,
    notices: [...own.notices, ...service.notices],
  };
}
