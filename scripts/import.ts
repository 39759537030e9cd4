import { existsSync, readFileSync } from "node:fs";
import { formatImport, isAccountedFor, summarizeImport } from "@/lib/awesome-list/import/format-import";
import { importList } from "@/lib/awesome-list/import/import-list";
import { readOverlaid, writeDrafts } from "@/lib/awesome-list/import/write-drafts-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { contentFolder } from "@/lib/survey/load-survey-fs";
import { asUsageError, describeCommand, runCommand, UsageError } from "./command";
import { waitForWriters } from "./folder-lock";
import { print } from "./print";

const command = describeCommand({
  call: "npm run import --",
  does: "Imports an awesome-list into entries and reports the outcome of its lines.",
  reads: ["CONTENT_DIR"],
  exitCodes: { 0: "every line is explained", 1: "a line needs a decision, or the file is not a list" },
})
  .argument("<LIST.md>", "the awesome-list")
  .option("--source <ID>", "id of the list's source in sources/ (default: the source with the same headings)")
  .option("--out <DIR>", "the folder to write entries to (default: the content folder)")
  .option("--dry-run", "write nothing")
  .option("--json", "report as JSON")
  .option("--content <DIR>", "the content folder (default: CONTENT_DIR)");

/** Imports the list while no other command writes to the same folder. */
async function runImport(): Promise<number> {
  const { out, dryRun = false, content } = command.opts();
  const target = out ?? content ?? contentFolder();
  if (dryRun || !existsSync(target)) return asUsageError(importFile);
  const release = await waitForWriters(target);
  try {
    return asUsageError(importFile);
  } finally {
    release();
  }
}

function importFile(): number {
  const options = command.opts();
  const [list] = command.processedArgs;
  if (!existsSync(list)) throw new UsageError(`The file ${list} does not exist.`);
  const folder = options.content ?? contentFolder();
  const files = readOverlaid(folder, options.out);
  const { survey, issues } = compileSurvey(files);
  if (!survey || issues.length > 0) throw new UsageError("The content has issues. Run npm run validate for details.");

  const texts = files.flatMap((file) => ("text" in file ? file : []));
  const today = new Date().toISOString().slice(0, 10);
  const details = { source: options.source, site: survey.settings.url, today };
  const result = importList(readFileSync(list, "utf8"), survey, texts, details);
  if (!options.dryRun) writeDrafts(result.drafts, options.out ?? folder);
  const summary = summarizeImport(result);
  const { results, skipped, drafts } = result;
  const report = { summary, lines: results, skipped, files: drafts.map(({ path, isNew }) => ({ path, isNew })) };
  if (options.json) print(JSON.stringify(report, null, 2));
  else print(formatImport(list, result, options.dryRun ?? false).join("\n"));
  return isAccountedFor(summary) ? 0 : 1;
}

process.exitCode = await runCommand(command, runImport);
