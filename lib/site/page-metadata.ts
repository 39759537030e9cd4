import type { Metadata } from "next";
import { type CitationFormatId, citationFormats } from "../citation/citation-formats";
import type { SurveySettings } from "../content/schema/survey-settings";
import { absoluteUrl, siteUrl } from "./site-config";

/** Files with the papers of a page in citation formats. */
export interface PageFiles {
  formats: readonly CitationFormatId[];
  /** Returns the address of the file with an ending, relative to the base path. */
  addressOf: (extension: string) => string;
}

/**
 * Returns title, description, canonical address and Open Graph tags of a page. `address` is relative to the base path.
 * `other` has more tags by name, `files` the page's papers in other formats.
 */
export function pageMetadata(
  settings: SurveySettings,
  page: {
    title?: string;
    description: string;
    address: string;
    type?: "website" | "article";
    other?: Record<string, string | string[]>;
    files?: PageFiles;
  },
): Metadata {
  const { title, description, address, type = "website", other, files } = page;
  const site = siteUrl(settings);
  const url = absoluteUrl(site, address);
  return {
    ...(title && { title }),
    description,
    alternates: { canonical: url, ...(files && { types: alternatesOf(files, site) }) },
    ...(other && { other }),
    openGraph: { type, siteName: settings.title, title: title ?? settings.title, description, url },
  };
}

/** Returns addresses by media type. */
function alternatesOf({ formats, addressOf }: PageFiles, site: string): Record<string, string> {
  return Object.fromEntries(
    formats.map((format) => {
      const { mediaType, extension } = citationFormats[format];
      return [mediaType, absoluteUrl(site, addressOf(extension))];
    }),
  );
}
