import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { Argument } from "@commander-js/extra-typings";
import { checkList } from "@/lib/awesome-list/export/check-list";
import { joinLines, listReadme } from "@/lib/awesome-list/export/list-readme";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { writeFileSafely } from "@/lib/files/write-file-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { contentFolder } from "@/lib/survey/load-survey-fs";
import { asUsageError, describeCommand, runCommand, UsageError } from "./command";

const command = describeCommand({
  call: "npm run export --",
  does: "Exports the survey as an awesome-list.",
  reads: ["CONTENT_DIR"],
  exitCodes: { 0: "the list was written, or matches the entries", 1: "the list does not match the entries (--check)" },
})
  .addArgument(new Argument("<WHAT>", "what to export").choices(["list"]))
  .option("--out <FILE>", "the file to write (default: standard output)")
  .option("--check", "compare the file of --out with the entries and write nothing")
  .option("--content <DIR>", "the content folder (default: CONTENT_DIR)");

function runExport(): number {
  const options = command.opts();
  if (options.check && options.out === undefined) throw new UsageError("--check needs --out.");
  const folder = options.content ?? contentFolder();
  const { survey, issues } = compileSurvey(readContentFolder(folder));
  if (!survey || issues.length > 0) throw new UsageError("The content has issues. Run npm run validate for details.");

  const lines = listReadme(survey, survey.settings.url);
  if (options.out === undefined) process.stdout.write(joinLines(lines));
  else if (!options.check) writeFileSafely(options.out, joinLines(lines));
  else return check(options.out, lines, relative("", folder));
  return 0;
}

function check(file: string, lines: ReturnType<typeof listReadme>, folder: string): number {
  const exportCommand = `npm run export -- list --out ${file}`;
  const issues = checkList(readFileSync(file, "utf8"), lines, { contentFolder: folder, exportCommand });
  for (const { line, message } of issues) console.log(`${file}:${line}:1 edited-list  ${message}`);
  console.log(issues.length === 0 ? `${file} matches the entries.` : `${file} does not match the entries.`);
  return issues.length === 0 ? 0 : 1;
}

process.exitCode = await runCommand(command, () => asUsageError(runExport));
