import type { PaperMetadata } from "./paper-metadata";

/** Merges metadata from a person with metadata from a service. The person's values win. */
export function mergeMetadata(own: PaperMetadata, service: PaperMetadata): PaperMetadata {
  return {
    ...service,
    title: own.title,
    authors: own.authors.length > 0 ? own.authors : service.authors,
    year: own.year ?? service.year,
    venues: own.venues.length > 0 ? own.venues : service.venues,
    urls: [...new Set([...own.urls, ...service.urls])],
    // Typed authors do not come from the page of the service.
    page: own.authors.length > 0 ? undefined : service.page,
    notices: [...own.notices, ...service.notices],
  };
}
