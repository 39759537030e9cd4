import { auditEntries } from "@/lib/audit/audit-entries";
import type { Survey } from "@/lib/survey/survey";
import { countOf } from "@/lib/text/format";

/** Prints missing and unverified data of entries. Always returns true: such gaps do not fail the audit. */
export function reportEntries(survey: Survey, json: boolean): boolean {
  const gaps = auditEntries(survey);
  if (json) {
    console.log(JSON.stringify(gaps, null, 2));
    return true;
  }
  for (const { file, kind, message } of gaps) console.log(`${file}\t${kind}\t${message}`);
  console.log(`${countOf(survey.papers.length, "paper")}: ${countOf(gaps.length, "gap")} to fill.`);
  return true;
}
