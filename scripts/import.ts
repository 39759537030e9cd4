import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { formatImport, isAccountedFor, summarizeImport } from "@/lib/awesome-list/import/format-import";
import { importList } from "@/lib/awesome-list/import/import-list";
import { readOverlaid, writeDrafts } from "@/lib/awesome-list/import/write-drafts-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { contentFolder } from "@/lib/survey/load-survey-fs";
import { misuse } from "./misuse";

const usage =
  "Usage: npm run import -- LIST.md [--source ID] [--content DIR] [--out DIR] [--dry-run] [--json]\n" +
  "LIST.md is an awesome-list; ID one of sources/. Entries go to --out, or into the content.";

/** Reads an awesome-list into entries. Exit code 0 when every line is accounted for, 1 when not, 2 on misuse. */
function runImport(): number {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        source: { type: "string" },
        content: { type: "string" },
        out: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    const [list, ...others] = positionals;
    if (list === undefined || others.length > 0) return misuse("Name one list.", usage);
    const folder = values.content ?? contentFolder();
    const files = readOverlaid(folder, values.out);
    const { survey, issues } = compileSurvey(files);
    if (!survey || issues.length > 0) return misuse("The content has issues; npm run validate says which.", usage);

    const texts = files.flatMap((file) => ("text" in file ? file : []));
    const today = new Date().toISOString().slice(0, 10);
    const options = { source: values.source, site: survey.settings.url, today };
    const result = importList(readFileSync(list, "utf8"), survey, texts, options);
    if (!values["dry-run"]) writeDrafts(result.drafts, values.out ?? folder);
    const summary = summarizeImport(result);
    const { fates, passedOver, drafts } = result;
    const report = { summary, lines: fates, passedOver, files: drafts.map(({ path, isNew }) => ({ path, isNew })) };
    if (values.json) console.log(JSON.stringify(report, null, 2));
    else console.log(formatImport(list, result, values["dry-run"]).join("\n"));
    return isAccountedFor(summary) ? 0 : 1;
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error), usage);
  }
}

process.exitCode = runImport();
