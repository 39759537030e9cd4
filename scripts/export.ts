import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { checkList } from "@/lib/awesome-list/export/check-list";
import { joinLines, listReadme } from "@/lib/awesome-list/export/list-readme";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { writeFileSafely } from "@/lib/files/write-file-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { contentFolder } from "@/lib/survey/load-survey-fs";
import { misuse } from "./misuse";

const usage =
  "Usage: npm run export -- list [--content DIR] [--out FILE] [--check]\n" +
  "Writes the survey as an awesome-list to FILE or the terminal; --check compares FILE with it and writes nothing.";

/** Exit code 0 when the list was written or is as it should be, 1 when it is not, 2 on misuse. */
function runExport(): number {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        content: { type: "string" },
        out: { type: "string" },
        check: { type: "boolean", default: false },
      },
    });
    if (positionals.join(" ") !== "list") return misuse("The one thing to export is a list.", usage);
    if (values.check && values.out === undefined) return misuse("--check compares the file named with --out.", usage);
    const folder = values.content ?? contentFolder();
    const { survey, issues } = compileSurvey(readContentFolder(folder));
    if (!survey || issues.length > 0) return misuse("The content has issues; npm run validate says which.", usage);

    const lines = listReadme(survey, survey.settings.url);
    if (values.out === undefined) process.stdout.write(joinLines(lines));
    else if (!values.check) writeFileSafely(values.out, joinLines(lines));
    else return check(values.out, lines, relative("", folder));
    return 0;
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error), usage);
  }
}

function check(file: string, lines: ReturnType<typeof listReadme>, folder: string): number {
  const remedy = `npm run export -- list --out ${file}`;
  const faults = checkList(readFileSync(file, "utf8"), lines, { contentFolder: folder, remedy });
  for (const { line, message } of faults) console.log(`${file}:${line}:1 edited-list  ${message}`);
  console.log(faults.length === 0 ? `${file} is what the entries say.` : `${file} is not what the entries say.`);
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = runExport();
