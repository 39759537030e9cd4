import { findOldPreprints, findQuietTopics } from "@/lib/audit/freshness";
import { findStaleChecks } from "@/lib/audit/stale-checks";
import { buildDay } from "@/lib/site/build-day";
import type { Survey } from "@/lib/survey/survey";
import { countOf } from "@/lib/text/format";
import { print } from "../print";

/**
 * Prints what an editor should look at again: facts of frameworks that were checked more than a year ago, topics without
 * a paper for a year, and preprints that are older than a year. Always returns true: age is not an issue.
 */
export function reportFreshness(survey: Survey, json: boolean): boolean {
  const today = buildDay();
  const facts = findStaleChecks(survey.frameworks, today);
  const topics = findQuietTopics(survey.branches, today);
  const preprints = findOldPreprints(survey.papers, today);
  if (json) {
    print(JSON.stringify({ facts, topics, preprints }, null, 2));
    return true;
  }
  for (const { file, field, checked } of facts) print(`${file}\t${field}\tchecked ${checked ?? "never"}`);
  for (const { file, newest } of topics) print(`${file}\t${newest ? `newest paper of ${newest}` : "no paper"}`);
  for (const { file, posted, lookedUp } of preprints)
    print(`${file}\tpreprint of ${posted}\tlooked up ${lookedUp ?? "never"}`);
  print(
    `${countOf(survey.frameworks.length, "framework")}: ${countOf(facts.length, "fact")} to check again. ` +
      `${countOf(topics.length, "topic")} without a paper of the last year. ` +
      `${countOf(preprints.length, "preprint")} older than a year.`,
  );
  return true;
}
