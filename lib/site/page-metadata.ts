import type { Metadata } from "next";
import type { SurveySettings } from "../content/schema/survey-settings";
import { addresses } from "./addresses";
import { absoluteUrl, siteUrl } from "./site-config";

/**
 * Returns title, description, canonical address and Open Graph tags of a page. `address` is relative to the base path.
 * `other` has more tags by name. `feed` is the address of the page whose feed the page offers;
 * `hasMarkdown` says that the page has a Markdown page.
 */
export function pageMetadata(
  settings: SurveySettings,
  page: {
    title?: string;
    description: string;
    address: string;
    type?: "website" | "article";
    other?: Record<string, string | string[]>;
    feed?: string;
    hasMarkdown?: boolean;
  },
): Metadata {
  const { title, description, address, type = "website", other, feed, hasMarkdown } = page;
  const site = siteUrl(settings);
  const url = absoluteUrl(site, address);
  const types = {
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
    openGraph: { type, siteName: settings.title, title: title ?? settings.title, description, url },
  };
}
