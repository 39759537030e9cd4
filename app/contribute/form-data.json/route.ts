import { outlineSurvey } from "@/lib/contribute/survey-outline";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

export const dynamic = "force-static";

/** Returns the outline of the survey for the contribution form. */
export function GET() {
  return Response.json(outlineSurvey(loadSurvey()));
}
