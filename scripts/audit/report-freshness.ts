import { findStaleChecks } from "@/lib/audit/stale-checks";
import { buildDay } from "@/lib/site/build-day";
import type { Survey } from "@/lib/survey/survey";
import { countOf } from "@/lib/text/format";
import { print } from "../print";

/** Prints facts of frameworks that were checked more than a year ago. Always returns true: pages mark them. */
export function reportFreshness(survey: Survey, json: boolean): boolean {
  const stale = findStaleChecks(survey.frameworks, buildDay());
  if (json) {
    print(JSON.stringify(stale, null, 2));
    return true;
  }
  for (const { file, field, checked } of stale) print(`${file}\t${field}\tchecked ${checked}`);
  print(`${countOf(survey.frameworks.length, "framework")}: ${countOf(stale.length, "fact")} to check again.`);
  return true;
}
