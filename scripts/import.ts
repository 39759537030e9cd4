import { existsSync, readFileSync } from "node:fs";
import { formatImport, isAccountedFor, summarizeImport } from "@/lib/awesome-list/import/format-import";
import { importList } from "@/lib/awesome-list/import/import-list";
import type { HeadingDecisions } from "@/lib/awesome-list/import/match-headings";
import { readOverlaid, writeDrafts } from "@/lib/awesome-list/import/write-drafts-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { contentFolder } from "@/lib/survey/load-survey-fs";
import { openTerminal } from "./add/terminal";
import { describeCommand, runCommand, toUsageError, UsageError } from "./command";
import { waitForWriters } from "./folder-lock";
import { askHeadings } from "./import/ask-headings";
import { draftMapFile, readMapFile } from "./import/map-file";
import { print } from "./print";

const command = describeCommand({
  call: "npm run import --",
  does: "Imports a list of papers into entries and reports the outcome of its lines.",
  reads: ["CONTENT_DIR"],
  exitCodes: { 0: "every line is explained", 1: "a line needs a decision, or the file is not a list" },
})
  .argument("<LIST.md>", "the list, in Markdown")
  .option("--source <ID>", "id of the list's source in sources/ (default: the source with the same headings)")
  .option("--map <FILE>", "what to do with headings that are not topics; written as a draft if it does not exist")
  .option("--yes", "do not ask questions")
  .option("--out <DIR>", "the folder to write entries to (default: the content folder)")
  .option("--dry-run", "write nothing")
  .option("--json", "report as JSON")
  .option("--content <DIR>", "the content folder (default: CONTENT_DIR)");

/** Imports the list while no other command writes to the same folder. */
async function runImport(): Promise<number> {
  const { out, dryRun = false, content } = command.opts();
  const target = out ?? content ?? contentFolder();
  if (dryRun || !existsSync(target)) return importFile();
  const release = await waitForWriters(target);
  try {
    return await importFile();
  } finally {
    release();
  }
}

async function importFile(): Promise<number> {
  const { source, map, out, json, yes, dryRun = false, content } = command.opts();
  const [list] = command.processedArgs;
  if (!existsSync(list)) throw new UsageError(`The file ${list} does not exist.`);
  const folder = content ?? contentFolder();
  const files = readOverlaid(folder, out);
  const { survey, issues } = compileSurvey(files);
  if (!survey || issues.length > 0) throw new UsageError("The content has issues. Run npm run validate for details.");
  if (source !== undefined && !survey.sourceById.has(source))
    throw new UsageError(`There is no sources/${source}.md. Add it, or use the id of another source.`);

  const texts = files.flatMap((file) => ("text" in file ? file : []));
  const today = new Date().toISOString().slice(0, 10);
  const markdown = readFileSync(list, "utf8");
  const read = (decisions: HeadingDecisions) =>
    importList(markdown, survey, texts, { source, site: survey.settings.url, today, decisions });

  let result = read(readMapFile(map, survey));
  const canAsk = map === undefined && !yes && !json && !dryRun && result.unknownHeadings.length > 0;
  const terminal = canAsk ? openTerminal() : undefined;
  if (terminal) result = read(await askHeadings(result.unknownHeadings, survey, terminal));
  terminal?.close();

  if (!dryRun) writeDrafts(result.drafts, out ?? folder);
  const summary = summarizeImport(result);
  const { results, skipped, drafts, unknownHeadings } = result;
  const written = drafts.map(({ path, isNew }) => ({ path, isNew }));
  const next = draftMapFile(map, list, result, dryRun);
  if (json) print(JSON.stringify({ summary, lines: results, skipped, unknownHeadings, files: written }, null, 2));
  else print([...formatImport(list, result, dryRun), ...(next === undefined ? [] : [next])].join("\n"));
  return isAccountedFor(summary) ? 0 : 1;
}

process.exitCode = await runCommand(command, () =>
  runImport().catch((error: unknown) => {
    throw toUsageError(error);
  }),
);
