import { buildSearchData, searchDataFile } from "@/lib/search/build-search-data";
import { packSearchData } from "@/lib/search/packed-search-data";
import { loadContentHash, loadSurvey } from "@/lib/survey/load-survey-fs";

export const dynamic = "force-static";
export const dynamicParams = false;

/**
 * One file, whose name changes with the content, so that it can be kept for ever. It takes as long as many pages, so its
 * folder has a name of the first half: Next halves the routes between its two workers by name, and topics and techniques
 * already weigh on the second.
 */
export function generateStaticParams() {
  return [{ file: searchDataFile(loadContentHash()) }];
}

/** What search runs on. */
export function GET() {
  return Response.json(packSearchData(buildSearchData(loadSurvey())));
}
