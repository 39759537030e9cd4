import { comparisonData } from "@/lib/site/comparison-data";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

export const dynamic = "force-static";

/** Returns the facts of all entries for the comparison of some of them. */
export function GET() {
  return Response.json(comparisonData(loadSurvey()));
}
