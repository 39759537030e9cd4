import { statSync } from "node:fs";
import { parseArgs, styleText } from "node:util";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { readRevision } from "@/lib/content/read-revision-fs";
import { examineContent } from "@/lib/content/reports/examine";
import { formatReport, type ReportFormat, reportFormats } from "@/lib/content/reports/report";
import { contentFolder } from "@/lib/survey/load-survey-fs";
import { misuse } from "./misuse";
import { fixFolder } from "./validate/fix-folder";

const usage =
  "Usage: npm run validate -- [--content DIR] [--fix] [--since REVISION] [--format text|github|json] [--json]";

/** Checks a content folder. Exit code 0 when it has no new issue, 1 when it has one, 2 on misuse. */
function validate(): number {
  let request: ReturnType<typeof readRequest>;
  try {
    request = readRequest();
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error), usage);
  }
  const { folder, shown, fix, since, format, earlier } = request;
  const changes = fix ? fixFolder(folder) : undefined;
  const report = examineContent(readContentFolder(folder), earlier);
  console.log(formatReport(report, { format, folder: shown, changes, since, paint: styleText }));
  return report.findings.some(({ isOld }) => !isOld) ? 1 : 0;
}

function readRequest() {
  const { values } = parseArgs({
    options: {
      content: { type: "string" },
      fix: { type: "boolean", default: false },
      since: { type: "string" },
      format: { type: "string", default: "text" },
      json: { type: "boolean", default: false },
    },
  });
  const format = values.json ? "json" : values.format;
  if (!isFormat(format)) throw new Error(`There is no format "${format}".`);
  const folder = values.content ?? contentFolder();
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
  const shown = values.content ?? process.env.CONTENT_DIR ?? "content";
  const earlier = values.since === undefined ? undefined : readRevision(folder, values.since);
  return { ...values, format, folder, shown, earlier };
}

function isFormat(name: string): name is ReportFormat {
  return reportFormats.some((format) => format === name);
}

process.exitCode = validate();
