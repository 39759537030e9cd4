import type { Metadata } from "next";
import type { SurveySettings } from "../content/schema/survey-settings";
import { absoluteUrl, siteUrl } from "./site-config";

/**
 * Returns title, description, canonical address and Open Graph tags of a page. `address` is relative to the base path.
 * `other` has more tags by name.
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
