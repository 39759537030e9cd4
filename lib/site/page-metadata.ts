import type { Metadata } from "next";
import { type CitationFormatId, citationFormats } from "../citation/citation-formats";
import type { SurveySettings } from "../content/schema/survey-settings";
import { addresses } from "./addresses";
import { absoluteUrl, siteUrl } from "./site-config";

/** Files with the papers of a page in citation formats. */
export interface PageFiles {
  formats: readonly CitationFormatId[];
  /** Returns the address of the file with an ending, relative to the base path. */
  addressOf: (extension: string) => string;
}

/**
 * Returns title, description, canonical address and Open Graph tags of a page. `address` is relative to the base path.
 * `other` has more tags by name, `files` the page's papers in other formats. `feed` is the address of the page whose feed
 * the page offers; `hasMarkdown` says that the page has a Markdown page. Other sites show a link to the
 * page with the picture of the branch of `topic`, which is the path of a topic.
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
    feed?: string;
    hasMarkdown?: boolean;
    topic?: string | undefined;
  },
): Metadata {
  const { title, description, address, type = "website", other, files, feed, hasMarkdown, topic } = page;
  const site = siteUrl(settings);
  const url = absoluteUrl(site, address);
  const types = {
    ...(files && alternatesOf(files, site)),
    ...(hasMarkdown && { "text/markdown": absoluteUrl(site, addresses.markdown(address)) }),
    ...(feed && {
      "application/atom+xml": absoluteUrl(site, addresses.feed(feed, "atom")),
      "application/feed+json": absoluteUrl(site, addresses.feed(feed, "json")),
    }),
  };
  return {
    ...(title && { title }),
    description,
    alternates: {
      canonical: url,
      ...(Object.keys(types).length > 0 && { types }),
    },
    ...(other && { other }),
    openGraph: {
      type,
      siteName: settings.title,
      title: title ?? settings.title,
      description,
      url,
      images: [{ url: absoluteUrl(site, addresses.preview(topic?.split("/", 1)[0])), width: 1200, height: 630 }],
    },
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
