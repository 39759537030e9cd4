import { auditEntries } from "@/lib/audit/audit-entries";
import type { Survey } from "@/lib/survey/survey";
import { countOf } from "@/lib/text/format";
import { print } from "../print";

/** Prints missing and unverified data of entries. Always returns true: such gaps do not fail the audit. */
export function reportEntries(survey: Survey, json: boolean): boolean {
  const gaps = auditEntries(survey);
  if (json) {
    print(JSON.stringify(gaps, null, 2));
    return true;
  }
  for (const { file, kind, message } of gaps) print(`${file}\t${kind}\t${message}`);
  print(`${countOf(survey.papers.length, "paper")}: ${countOf(gaps.length, "gap")} to fill.`);
  return true;
}
