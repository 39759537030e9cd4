/** Facts about a paper for schema.org. */
export interface ArticleFacts {
  title: string;
  authors: readonly string[];
  year: number | undefined;
  /** Full name of the venue. */
  venue: string | undefined;
  doi: string | undefined;
  /** Other addresses of the paper. */
  addresses: readonly string[];
  /** Absolute address of its page on this site. */
  pageUrl: string;
}

/** Returns a paper as a schema.org `ScholarlyArticle` (https://schema.org/ScholarlyArticle). */
export function toScholarlyArticle({ title, authors, year, venue, doi, addresses, pageUrl }: ArticleFacts): object {
  return {
    "@context": "https://schema.org",
    "@type": "ScholarlyArticle",
    headline: title,
    ...(authors.length > 0 && { author: authors.map((name) => ({ "@type": "Person", name })) }),
    ...(year !== undefined && { datePublished: String(year) }),
    ...(venue && { isPartOf: { "@type": "PublicationIssue", name: venue } }),
    ...(addresses.length > 0 && { sameAs: addresses }),
    ...(doi && { identifier: `doi:${doi}` }),
    url: pageUrl,
  };
}

/** Returns JSON for a script element. "<" is escaped, so that no text can close the element. */
export function toScriptJson(value: object): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}
