import { buildSearchData, searchDataFile } from "@/lib/search/build-search-data";
import { packSearchData } from "@/lib/search/packed-search-data";
import { loadContentHash, loadSurvey } from "@/lib/survey/load-survey-fs";

export const dynamic = "force-static";
export const dynamicParams = false;

/**
 * One file. Its name changes with the content, so that browsers can cache it permanently. It takes as long to build as
 * many pages. Next splits the routes between its two workers in alphabetical order, so the name `data` puts it in the
 * first half: topics and techniques are in the second.
 */
export function generateStaticParams() {
  return [{ file: searchDataFile(loadContentHash()) }];
}

/** Returns the search data. */
export function GET() {
  return Response.json(packSearchData(buildSearchData(loadSurvey())));
}
