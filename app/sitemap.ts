import type { MetadataRoute } from "next";
import { allPages } from "@/lib/site/all-pages";
import { absoluteUrl, siteUrl } from "@/lib/site/site-config";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  const survey = loadSurvey();
  return allPages(survey).map((address) => ({ url: absoluteUrl(siteUrl(survey.settings), address) }));
}
