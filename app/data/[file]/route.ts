import { buildSearchData, searchDataFile } from "@/lib/search/build-search-data";
import { packSearchData } from "@/lib/search/packed-search-data";
import { loadContentHash, loadSurvey } from "@/lib/survey/load-survey-fs";

export const dynamic = "force-static";
export const dynamicParams = false;

/** One file, whose name changes with the content, so that it can be kept for ever. */
export function generateStaticParams() {
  return [{ file: searchDataFile(loadContentHash()) }];
}

/** What search runs on. */
export function GET() {
  return Response.json(packSearchData(buildSearchData(loadSurvey())));
}
