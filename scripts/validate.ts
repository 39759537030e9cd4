import { parseArgs } from "node:util";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { formatIssue } from "@/lib/issue";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { contentFolder } from "@/lib/survey/load-survey-fs";
import { misuse } from "./misuse";

const usage = "Usage: npm run validate -- [--content DIR] [--json]";

/** Checks a content folder. Exit code 0 when it is clean, 1 when it has issues, 2 on misuse. */
function validate(): number {
  const options = parseOptions();
  if (!options) return 2;
  const folder = options.content ?? contentFolder();
  let files: ReturnType<typeof readContentFolder>;
  try {
    files = readContentFolder(folder);
  } catch (error) {
    return misuse(`${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}`, usage);
  }
  const { issues } = compileSurvey(files);
  if (options.json) {
    console.log(JSON.stringify({ files: files.length, issues }, null, 2));
  } else {
    const shown = options.content ?? process.env.CONTENT_DIR ?? "content";
    for (const issue of issues) console.log(formatIssue(issue, shown));
    const count = issues.length === 1 ? "1 issue" : `${issues.length || "no"} issues`;
    console.log(`${files.length} files, ${count}.`);
  }
  return issues.length > 0 ? 1 : 0;
}

function parseOptions() {
  try {
    const { values } = parseArgs({ options: { content: { type: "string" }, json: { type: "boolean" } } });
    return values;
  } catch (error) {
    misuse(error instanceof Error ? error.message : String(error), usage);
    return undefined;
  }
}

process.exitCode = validate();
