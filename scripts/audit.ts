import { parseArgs } from "node:util";
import { auditSources, type LineFate, type SourceAudit } from "@/lib/audit/audit-sources";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { countOf } from "@/lib/format";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { contentFolder } from "@/lib/survey/load-survey-fs";
import { misuse } from "./misuse";

const usage = "Usage: npm run audit -- [--content DIR] [--json]";

/** Accounts for every line of the source lists. Exit code 0 when all are accounted for, 1 when not, 2 on misuse. */
function audit(): number {
  let options: { content?: string | undefined; json?: boolean | undefined };
  let files: ReturnType<typeof readContentFolder>;
  try {
    options = parseArgs({ options: { content: { type: "string" }, json: { type: "boolean" } } }).values;
    files = readContentFolder(options.content ?? contentFolder());
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error), usage);
  }
  const { survey } = compileSurvey(files);
  if (!survey) return misuse("The folder has no valid survey.md; npm run validate says why.", usage);
  const audits = auditSources(survey);
  if (options.json) console.log(JSON.stringify(audits, null, 2));
  else for (const account of audits) printAccount(account);
  return audits.every(isComplete) ? 0 : 1;
}

function printAccount({ source, headings, entries, strays }: SourceAudit): void {
  console.log(`${source.title} (${source.file})`);
  for (const line of [...headings, ...entries].sort((a, b) => a.line - b.line)) console.log(describeLine(line));
  for (const { file, line } of strays)
    console.log(`  ${line}\tSTRAY\t${file} names a line that the list does not have`);
  const of = (lines: LineFate[], fate: LineFate["fate"]) => lines.filter((line) => line.fate === fate).length;
  const accounted = entries.length - of(entries, "missing");
  console.log(
    `${countOf(entries.length, "line")} in, ${accounted} accounted for: ${of(entries, "entry")} as entries, ` +
      `${of(entries, "merged")} merged. ${of(entries, "missing")} missing, ${countOf(strays.length, "stray")}. ` +
      `${countOf(headings.length, "heading")} in, ${of(headings, "topic")} as topics, ${of(headings, "missing")} missing.`,
  );
}

function describeLine({ line, heading, fate, file, reason }: LineFate): string {
  if (fate === "missing") return `  ${line}\tMISSING\tno file accounts for this line, under "${heading}"`;
  return `  ${line}\t${fate}\t${file}${reason ? `\t${reason}` : ""}`;
}

function isComplete({ entries, headings, strays }: SourceAudit): boolean {
  return strays.length === 0 && [...entries, ...headings].every(({ fate }) => fate !== "missing");
}

process.exitCode = audit();
