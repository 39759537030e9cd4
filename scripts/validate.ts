import { statSync } from "node:fs";
import { styleText } from "node:util";
import { Option } from "@commander-js/extra-typings";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { readRevision } from "@/lib/content/read-revision-fs";
import { checkContent } from "@/lib/content/reports/check-content";
import { formatReport, reportFormats } from "@/lib/content/reports/report";
import { contentFolder } from "@/lib/survey/load-survey-fs";
import { asUsageError, describeCommand, runCommand } from "./command";
import { escapeControls } from "./print";
import { fixFolder } from "./validate/fix-folder";

const command = describeCommand({
  call: "npm run validate --",
  does: "Checks the content and prints each issue with its line and a hint.",
  reads: ["CONTENT_DIR"],
  exitCodes: { 0: "no new issues", 1: "new issues" },
})
  .option("--fix", "first fix the issues that need no decision")
  .option("--since <REVISION>", "fail only for issues that are not in this revision; the others are warnings")
  .addOption(new Option("--format <FORMAT>", "format of the output").choices(reportFormats).default("text" as const))
  .option("--json", "the same as --format json")
  .option("--content <DIR>", "the content folder (default: CONTENT_DIR)");

async function validate(): Promise<number> {
  const { folder, shown, fix, since, format, earlier } = asUsageError(readRequest);
  const fixed = fix ? await fixFolder(folder) : undefined;
  const report = checkContent(readContentFolder(folder), { earlier, more: fixed?.issues });
  const text = formatReport(report, { format, folder: shown, changes: fixed?.changes, since, paint: styleText });
  // Only the text has styles, which are control characters. It escapes those of the content itself.
  console.log(format === "text" ? text : escapeControls(text));
  return report.issues.some(({ isOld }) => !isOld) ? 1 : 0;
}

function readRequest() {
  const options = command.opts();
  const format = options.json ? ("json" as const) : options.format;
  const folder = options.content ?? contentFolder();
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`The folder ${folder} does not exist.`);
  const shown = options.content ?? process.env.CONTENT_DIR ?? "content";
  const earlier = options.since === undefined ? undefined : readRevision(folder, options.since);
  return { ...options, format, folder, shown, earlier };
}

process.exitCode = await runCommand(command, validate);
