import { Argument } from "@commander-js/extra-typings";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { readRevision } from "@/lib/content/read-revision-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { contentFolder } from "@/lib/survey/load-survey-fs";
import { auditVenues } from "./audit/audit-venues";
import { reportEntries } from "./audit/report-entries";
import { reportNotes } from "./audit/report-notes";
import { reportSources } from "./audit/report-sources";
import { asUsageError, describeCommand, runCommand, UsageError } from "./command";

/** What can be audited, by its name on the command line; each prints its findings and gives whether all is well. */
const reports = { sources: reportSources, entries: reportEntries, notes: reportNotes };

const command = describeCommand({
  call: "npm run audit --",
  does:
    "Looks at the content as an editor does. sources accounts for every line of the source lists, entries lists fields " +
    "that are not verified, and notes checks the style of notes. Without a name, sources and entries are audited. " +
    "venues lists preprints that were published since; npm run audit -- venues --help tells of its options.",
  reads: ["CONTENT_DIR"],
  exitCodes: { 0: "all is well", 1: "there is something to mend" },
})
  .addArgument(new Argument("[SUBJECT]", "what to audit").choices(["sources", "entries", "notes", "venues"] as const))
  .option("--since <REVISION>", "with notes: papers that are newer than this revision may wait for their note")
  .option("--json", "report as JSON; needs a subject")
  .option("--content <DIR>", "the content folder (default: CONTENT_DIR)");

function audit(): number {
  const { names, files, json, earlier } = asUsageError(readRequest);
  const { survey } = compileSurvey(files);
  if (!survey) throw new UsageError("The folder has no valid survey.md; npm run validate says why.");
  const passed = names.map((name) => reports[name](survey, json, earlier));
  return passed.every(Boolean) ? 0 : 1;
}

function readRequest() {
  const { since, json = false, content } = command.opts();
  const [subject] = command.processedArgs;
  if (subject === "venues") throw new Error("venues comes first, as in npm run audit -- venues --content DIR.");
  if (since !== undefined && subject !== "notes") throw new Error("--since is for the audit of notes.");
  if (json && subject === undefined) throw new Error("--json needs the name of one audit.");
  const folder = content ?? contentFolder();
  const earlier = since === undefined ? undefined : readRevision(folder, since);
  const names = subject === undefined ? (["sources", "entries"] as const) : [subject];
  return { names, files: readContentFolder(folder), json, earlier };
}

// The audit of venues takes options of its own and may ask services.
const asksForVenues = process.argv[2] === "venues";
process.exitCode = asksForVenues ? await auditVenues(process.argv.slice(3)) : await runCommand(command, audit);
