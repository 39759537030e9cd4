import { Argument } from "@commander-js/extra-typings";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { readRevision } from "@/lib/content/read-revision-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { contentFolder } from "@/lib/survey/load-survey-fs";
import { auditVenues } from "./audit/audit-venues";
import { reportEntries } from "./audit/report-entries";
import { reportFreshness } from "./audit/report-freshness";
import { reportNotes } from "./audit/report-notes";
import { reportSources } from "./audit/report-sources";
import { asUsageError, describeCommand, runCommand, UsageError } from "./command";

/** Audits by their name on the command line. Each prints its issues and returns whether the content passes. */
const reports = { sources: reportSources, entries: reportEntries, notes: reportNotes, freshness: reportFreshness };

const command = describeCommand({
  call: "npm run audit --",
  does:
    "Runs checks for editors. sources finds lines of source lists that no entry refers to, entries lists missing and " +
    "unverified data, notes checks the style of notes, and freshness lists facts of frameworks that were not " +
    "checked for a year, topics without a paper for a year, and preprints older than a year. Without a subject, sources and entries run. venues lists " +
    "preprints that have been published; npm run audit -- venues --help shows its options.",
  reads: ["CONTENT_DIR"],
  exitCodes: { 0: "no issues", 1: "issues found" },
})
  .addArgument(
    new Argument("[SUBJECT]", "what to audit").choices(["sources", "entries", "notes", "freshness", "venues"] as const),
  )
  .option("--since <REVISION>", "with notes: report papers that are newer than this revision without failing")
  .option("--json", "report as JSON; needs a subject")
  .option("--content <DIR>", "the content folder (default: CONTENT_DIR)");

function audit(): number {
  const { names, files, json, earlier } = asUsageError(readRequest);
  const { survey } = compileSurvey(files);
  if (!survey) throw new UsageError("The folder has no valid survey.md. Run npm run validate for details.");
  const passed = names.map((name) => reports[name](survey, json, earlier));
  return passed.every(Boolean) ? 0 : 1;
}

function readRequest() {
  const { since, json = false, content } = command.opts();
  const [subject] = command.processedArgs;
  if (subject === "venues") throw new Error("Write venues before all options: npm run audit -- venues --content DIR.");
  if (since !== undefined && subject !== "notes") throw new Error("--since works with notes only.");
  if (json && subject === undefined) throw new Error("--json needs a subject.");
  const folder = content ?? contentFolder();
  const earlier = since === undefined ? undefined : readRevision(folder, since);
  const names = subject === undefined ? (["sources", "entries"] as const) : [subject];
  return { names, files: readContentFolder(folder), json, earlier };
}

// The audit of venues has its own options and is asynchronous.
const isVenues = process.argv[2] === "venues";
process.exitCode = isVenues ? await auditVenues(process.argv.slice(3)) : await runCommand(command, audit);
