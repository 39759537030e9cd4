import { outlineSurvey } from "@/lib/contribute/survey-outline";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

export const dynamic = "force-static";

/** What the contribution form knows of the survey. */
export function GET() {
  return Response.json(outlineSurvey(loadSurvey()));
}
