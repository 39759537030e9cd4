import type { Paper, Venue } from "../survey/entities";

/** A paper as schema.org `ScholarlyArticle` (https://schema.org/ScholarlyArticle). `pageUrl` is absolute. */
export function toScholarlyArticle(paper: Paper, venue: Venue | undefined, pageUrl: string): object {
  const sameAs = [
    ...paper.links.filter(({ type }) => type === "paper").map(({ url }) => url),
    ...(paper.doi ? [`https://doi.org/${paper.doi}`] : []),
  ];
  return {
    "@context": "https://schema.org",
    "@type": "ScholarlyArticle",
    headline: paper.title,
    ...(paper.authors.length > 0 && { author: paper.authors.map((name) => ({ "@type": "Person", name })) }),
    datePublished: String(paper.year),
    ...(venue && { isPartOf: { "@type": "PublicationIssue", name: venue.title } }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(paper.doi && { identifier: `doi:${paper.doi}` }),
    url: pageUrl,
  };
}

/** JSON for a script element: no text in it can end the element. */
export function toScriptJson(value: object): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}
