import type { Metadata } from "next";
import type { SurveySettings } from "../content/schema/survey-settings";
import { addresses } from "./addresses";
import { absoluteUrl, siteUrl } from "./site-config";

/**
 * Returns title, description, canonical address and Open Graph tags of a page. `address` is relative to the base path.
 * `other` has more tags by name. `feed` is the address of the page whose feed the page offers.
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
  },
): Metadata {
  const { title, description, address, type = "website", other, feed } = page;
  const site = siteUrl(settings);
  const url = absoluteUrl(site, address);
  return {
    ...(title && { title }),
    description,
    alternates: {
      canonical: url,
      ...(feed && {
        types: {
          "application/atom+xml": absoluteUrl(site, addresses.feed(feed, "atom")),
          "application/feed+json": absoluteUrl(site, addresses.feed(feed, "json")),
        },
      }),
    },
    ...(other && { other }),
    openGraph: { type, siteName: settings.title, title: title ?? settings.title, description, url },
  };
}
