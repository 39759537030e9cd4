import { buildShelfData } from "@/lib/shelf/shelf-data";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

export const dynamic = "force-static";

/** Returns what the shelf needs to know about the papers. */
export function GET() {
  return Response.json(buildShelfData(loadSurvey()));
}
