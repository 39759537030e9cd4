import type { Metadata } from "next";
import type { SurveySettings } from "../schema/survey-settings";
import { absoluteUrl, siteUrl } from "./site-config";

/** Title, description, canonical address and Open Graph tags of a page. `address` is from the site's root. */
export function pageMetadata(
  settings: SurveySettings,
  page: { title?: string; description: string; address: string },
): Metadata {
  const { title, description, address } = page;
  const url = absoluteUrl(siteUrl(settings), address);
  return {
    ...(title && { title }),
    description,
    alternates: { canonical: url },
    openGraph: { type: "website", siteName: settings.title, title: title ?? settings.title, description, url },
  };
}
