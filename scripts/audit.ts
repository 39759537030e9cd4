import { parseArgs } from "node:util";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { readRevision } from "@/lib/content/read-revision-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { contentFolder } from "@/lib/survey/load-survey-fs";
import { auditVenues } from "./audit/audit-venues";
import { reportEntries } from "./audit/report-entries";
import { reportNotes } from "./audit/report-notes";
import { reportSources } from "./audit/report-sources";
import { misuse } from "./misuse";

const usage =
  "Usage: npm run audit -- [sources | entries | notes [--since REVISION] | venues] [--content DIR] [--json]\n" +
  "Without a name, the audits of sources and entries run.";

/** What can be audited, by its name on the command line; each prints its findings and gives whether all is well. */
const reports = new Map([
  ["sources", reportSources],
  ["entries", reportEntries],
  ["notes", reportNotes],
]);

/** Audits the source lists, the entries or the notes. Exit code 0 when all is well, 1 when not, 2 on misuse. */
function audit(): number {
  let request: ReturnType<typeof readRequest>;
  try {
    request = readRequest();
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error), usage);
  }
  const { names, files, json, earlier } = request;
  const { survey } = compileSurvey(files);
  if (!survey) return misuse("The folder has no valid survey.md; npm run validate says why.", usage);
  const passed = names.map((name) => reports.get(name)?.(survey, json, earlier) ?? false);
  return passed.every(Boolean) ? 0 : 1;
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
  const [subject, ...others] = positionals;
  if (others.length > 0 || (subject !== undefined && !reports.has(subject)))
    throw new Error(`There is no audit "${positionals.join(" ")}".`);
  if (values.since !== undefined && subject !== "notes") throw new Error("--since is for the audit of notes.");
  if (values.json && subject === undefined) throw new Error("--json needs the name of one audit.");
  const folder = values.content ?? contentFolder();
  const earlier = values.since === undefined ? undefined : readRevision(folder, values.since);
  const names = subject === undefined ? ["sources", "entries"] : [subject];
  return { names, files: readContentFolder(folder), json: values.json, earlier };
}

// The audit of venues takes options of its own and may ask services.
process.exitCode = process.argv[2] === "venues" ? await auditVenues(process.argv.slice(3)) : audit();
