import type { BreadcrumbList, CollectionPage, Dataset, ScholarlyArticle, WithContext } from "schema-dts";

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
export function toScholarlyArticle({
  title,
  authors,
  year,
  venue,
  doi,
  addresses,
  pageUrl,
}: ArticleFacts): WithContext<ScholarlyArticle> {
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

/** Returns breadcrumbs in schema.org's vocabulary (https://schema.org/BreadcrumbList). Addresses are absolute. */
export function toBreadcrumbList(trail: readonly { name: string; url: string }[]): WithContext<BreadcrumbList> {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ name, url }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** Returns a page that lists papers (https://schema.org/CollectionPage). Addresses are absolute. */
export function toCollectionPage(page: {
  name: string;
  description: string;
  url: string;
  size: number;
}): WithContext<CollectionPage> {
  const { name, description, url, size } = page;
  return {
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    name,
    description,
    url,
    mainEntity: { "@type": "ItemList", numberOfItems: size },
  };
}

/** Returns files with the data of the survey (https://schema.org/Dataset). Addresses are absolute. */
export function toDataset(dataset: {
  name: string;
  description: string;
  url: string;
  license: string;
  files: readonly { mediaType: string; url: string }[];
}): WithContext<Dataset> {
  const { name, description, url, license, files } = dataset;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name,
    description,
    url,
    license,
    distribution: files.map((file) => ({
      "@type": "DataDownload",
      encodingFormat: file.mediaType,
      contentUrl: file.url,
    })),
  };
}

/** Returns JSON for a script element. "<" is escaped, so that no text can close the element. */
export function toScriptJson(value: object): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}
