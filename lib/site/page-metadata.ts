import type { Metadata } from "next";
import type { SurveySettings } from "../content/schema/survey-settings";
import { absoluteUrl, siteUrl } from "./site-config";

/**
 * Title, description, canonical address and Open Graph tags of a page. `address` is from the site's root, `other` holds
 * more tags by name.
 */
export function pageMetadata(
  settings: SurveySettings,
  page: {
    title?: string;
    description: string;
    address: string;
    type?: "website" | "article";
    other?: Record<string, string | string[]>;
  },
): Metadata {
  const { title, description, address, type = "website", other } = page;
  const url = absoluteUrl(siteUrl(settings), address);
  return {
    ...(title && { title }),
    description,
    alternates: { canonical: url },
    ...(other && { other }),
    openGraph: { type, siteName: settings.title, title: title ?? settings.title, description, url },
  };
}
