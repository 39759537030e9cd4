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
import { escapeControls, print } from "./print";

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
  const { folder, lines, out, isCheck } = asUsageError(readRequest);
  if (isCheck) return check(out, lines, relative("", folder));
  if (out === "") process.stdout.write(toOutput(joinLines(lines)));
  else writeFileSafely(out, joinLines(lines));
  return 0;
}

/** A file or pipe gets the list as it is, a terminal without control characters. */
function toOutput(text: string): string {
  return process.stdout.isTTY ? escapeControls(text) : text;
}

function readRequest() {
  const { out = "", check: isCheck = false, content } = command.opts();
  if (isCheck && out === "") throw new UsageError("--check needs --out.");
  const folder = content ?? contentFolder();
  const { survey, issues } = compileSurvey(readContentFolder(folder));
  if (!survey || issues.length > 0) throw new UsageError("The content has issues. Run npm run validate for details.");
  return { folder, lines: listReadme(survey, survey.settings.url), out, isCheck };
}

function check(file: string, lines: ReturnType<typeof listReadme>, folder: string): number {
  const exportCommand = `npm run export -- list --out ${file}`;
  const issues = checkList(readFileSync(file, "utf8"), lines, { contentFolder: folder, exportCommand });
  for (const { line, message } of issues) print(`${file}:${line}:1 edited-list  ${message}`);
  print(issues.length === 0 ? `${file} matches the entries.` : `${file} does not match the entries.`);
  return issues.length === 0 ? 0 : 1;
}

process.exitCode = await runCommand(command, runExport);
