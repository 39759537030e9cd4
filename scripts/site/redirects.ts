import { join } from "node:path";
import { formerAddresses } from "@/lib/site/former-addresses";
import { redirectPage } from "@/lib/site/redirect-page";
import { absoluteUrl, basePath, siteUrl } from "@/lib/site/site-config";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { writeSiteFile } from "./write-site-file";

/** Writes a page at each former address of a paper, topic or author. It redirects to the current address. */
export function writeRedirects(folder: string, policy: string): void {
  const survey = loadSurvey();
  for (const { from, to } of formerAddresses(survey)) {
    const page = redirectPage(basePath + to, absoluteUrl(siteUrl(survey.settings), to), policy);
    writeSiteFile(folder, join(from, "index.html"), page);
  }
}
