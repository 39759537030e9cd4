import { type AuditedLine, auditSources, type SourceAudit } from "@/lib/audit/audit-sources";
import type { Survey } from "@/lib/survey/survey";
import { countOf } from "@/lib/text/format";

/** Says where every line of the source lists went. Gives whether all are accounted for. */
export function reportSources(survey: Survey, json: boolean): boolean {
  const audits = auditSources(survey);
  if (json) console.log(JSON.stringify(audits, null, 2));
  else for (const account of audits) printAccount(account);
  return audits.every(isComplete);
}

function printAccount({ source, headings, entries, strays }: SourceAudit): void {
  console.log(`${source.title} (${source.file})`);
  for (const line of [...headings, ...entries].sort((a, b) => a.line - b.line)) console.log(describeLine(line));
  for (const { file, line } of strays)
    console.log(`  ${line}\tSTRAY\t${file} names a line that the list does not have`);
  const of = (lines: AuditedLine[], outcome: AuditedLine["outcome"]) =>
    lines.filter((line) => line.outcome === outcome).length;
  const accounted = entries.length - of(entries, "missing");
  console.log(
    `${countOf(entries.length, "line")} in, ${accounted} accounted for: ${of(entries, "entry")} as entries, ` +
      `${of(entries, "merged")} merged. ${of(entries, "missing")} missing, ${countOf(strays.length, "stray")}. ` +
      `${countOf(headings.length, "heading")} in, ${of(headings, "topic")} as topics, ${of(headings, "missing")} missing.`,
  );
}

function describeLine({ line, heading, outcome, file, reason }: AuditedLine): string {
  if (outcome === "missing") return `  ${line}\tMISSING\tno file accounts for this line, under "${heading}"`;
  return `  ${line}\t${outcome}\t${file}${reason ? `\t${reason}` : ""}`;
}

function isComplete({ entries, headings, strays }: SourceAudit): boolean {
  return strays.length === 0 && [...entries, ...headings].every(({ outcome }) => outcome !== "missing");
}
