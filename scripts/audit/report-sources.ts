import { type AuditedLine, auditSources, type SourceAudit } from "@/lib/audit/audit-sources";
import type { Survey } from "@/lib/survey/survey";
import { countOf } from "@/lib/text/format";
import { print } from "../print";

/** Prints what refers to each line of the source lists. Returns whether all lines are accounted for. */
export function reportSources(survey: Survey, json: boolean): boolean {
  const audits = auditSources(survey);
  if (json) print(JSON.stringify(audits, null, 2));
  else for (const audit of audits) printAudit(audit);
  return audits.every(isComplete);
}

function printAudit({ source, headings, entries, strays }: SourceAudit): void {
  print(`${source.title} (${source.file})`);
  for (const line of [...headings, ...entries].sort((a, b) => a.line - b.line)) print(describeLine(line));
  for (const { file, line } of strays) print(`  ${line}\tSTRAY\t${file} refers to a line that is not in the list`);
  const of = (lines: AuditedLine[], outcome: AuditedLine["outcome"]) =>
    lines.filter((line) => line.outcome === outcome).length;
  print(
    `${countOf(entries.length, "line")}: ${of(entries, "entry")} as entries, ${of(entries, "merged")} merged, ` +
      `${of(entries, "missing")} missing. ${countOf(headings.length, "heading")}: ` +
      `${of(headings, "topic")} as topics, ${of(headings, "missing")} missing. ${countOf(strays.length, "stray reference")}.`,
  );
}

function describeLine({ line, heading, outcome, file, reason }: AuditedLine): string {
  if (outcome === "missing") return `  ${line}\tMISSING\tno file refers to this line, under "${heading}"`;
  return `  ${line}\t${outcome}\t${file}${reason ? `\t${reason}` : ""}`;
}

function isComplete({ entries, headings, strays }: SourceAudit): boolean {
  return strays.length === 0 && [...entries, ...headings].every(({ outcome }) => outcome !== "missing");
}
