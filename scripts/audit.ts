import { parseArgs } from "node:util";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { readRevision } from "@/lib/content/read-revision-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { contentFolder } from "@/lib/survey/load-survey-fs";
import { auditVenues } from "./audit/audit-venues";
import { reportNotes } from "./audit/report-notes";
import { reportSources } from "./audit/report-sources";
import { misuse } from "./misuse";

const usage = "Usage: npm run audit -- [sources | notes [--since REVISION] | venues] [--content DIR] [--json]";

/** What can be audited, by its name on the command line; each prints its findings and gives whether all is well. */
const reports = new Map([
  ["sources", reportSources],
  ["notes", reportNotes],
]);

/** Audits the source lists or the notes. Exit code 0 when all is well, 1 when not, 2 on misuse. */
function audit(): number {
  let request: ReturnType<typeof readRequest>;
  try {
    request = readRequest();
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error), usage);
  }
  const { report, files, json, earlier } = request;
  const { survey } = compileSurvey(files);
  if (!survey) return misuse("The folder has no valid survey.md; npm run validate says why.", usage);
  return report(survey, json, earlier) ? 0 : 1;
}

function readRequest() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: "string" },
      since: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const [subject = "sources", ...others] = positionals;
  const report = reports.get(subject);
  if (!report || others.length > 0) throw new Error(`There is no audit "${positionals.join(" ")}".`);
  if (values.since !== undefined && subject !== "notes") throw new Error("--since is for the audit of notes.");
  const folder = values.content ?? contentFolder();
  const earlier = values.since === undefined ? undefined : readRevision(folder, values.since);
  return { report, files: readContentFolder(folder), json: values.json, earlier };
}

// The audit of venues takes options of its own and may ask services.
process.exitCode = process.argv[2] === "venues" ? await auditVenues(process.argv.slice(3)) : audit();
