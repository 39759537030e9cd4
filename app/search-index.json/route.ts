import { packIndex } from "@/lib/search/packed-index";
import { buildSearchRecords } from "@/lib/search/search-record";
import { basePath } from "@/lib/site/site-config";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

export const dynamic = "force-static";

/** The index that the search page fetches. */
export function GET() {
  return Response.json(packIndex(buildSearchRecords(loadSurvey(), basePath)));
}
