import type { MetadataRoute } from "next";
import { absoluteUrl, siteUrl } from "@/lib/site/site-config";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

export const dynamic = "force-static";

export default function robots(): MetadataRoute.Robots {
  const { settings } = loadSurvey();
  return { rules: { userAgent: "*", allow: "/" }, sitemap: absoluteUrl(siteUrl(settings), "/sitemap.xml") };
}
