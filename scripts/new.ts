import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { formatCounts, formatLosses, summarizeImport } from "@/lib/awesome-list/import/format-import";
import { formatHeadingMap } from "@/lib/awesome-list/import/heading-map";
import { readContentFolder } from "@/lib/content/read-content-fs";
import type { VenueFields } from "@/lib/content/schema/venue";
import type { NewFile } from "@/lib/contribute/complete-entry";
import { writeFileSafely } from "@/lib/files/write-file-fs";
import { emptySurvey } from "@/lib/new-survey/empty-survey";
import { surveyFromBibtex } from "@/lib/new-survey/from-bibtex";
import { surveyFromList } from "@/lib/new-survey/from-list";
import { fieldOfTitle, titleOfList } from "@/lib/new-survey/list-title";
import { type NewSurvey, placeholders } from "@/lib/new-survey/survey-file";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { contentFolder } from "@/lib/survey/load-survey-fs";
import { decodeText } from "@/lib/text/decode-text";
import { asUsageError, describeCommand, runCommand, UsageError } from "./command";
import { readMapFile } from "./import/map-file";
import { print } from "./print";

const command = describeCommand({
  call: "npm run new --",
  does: "Makes the content folder of an atlas of another field.",
  reads: ["CONTENT_DIR"],
  exitCodes: { 0: "the folder is complete", 1: "lines of the list have no entry, or the file is not a list" },
})
  .argument("<FOLDER>", "the folder to make; it must be new or empty")
  .option(
    "--from <FILE>",
    "a list of papers in Markdown, or a BibTeX file (.bib; default: one topic and one example paper)",
  )
  .option("--title <TITLE>", "name of the site (default: from the list)")
  .option("--field <NAME>", "name of the field in running text (default: from the title)")
  .option("--url <URL>", "public address of the site")
  .option("--repository <URL>", "address of the repository")
  .option("--list-url <URL>", "address of the list")
  .option("--map <FILE>", "what to do with the headings; written as a draft if it does not exist")
  .option("--dry-run", "write nothing")
  .option("--json", "report as JSON");

function runNew(): number {
  const { from, json, map } = command.opts();
  const [folder] = command.processedArgs;
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new UsageError(`The folder ${folder} is not empty.`);
  if (from === undefined) {
    const files = emptySurvey(settingsOf(folder, "New Atlas"), knownVenues(), today());
    writeFiles(files, folder);
    print(json ? JSON.stringify({ files: files.map(({ path }) => path) }, null, 2) : describeNext(folder));
    return 0;
  }
  if (!existsSync(from)) throw new UsageError(`The file ${from} does not exist.`);
  const made = makeFrom(from, folder);
  writeFiles(made.files, folder);
  if (map !== undefined && !existsSync(map))
    writeFiles([{ path: map, text: formatHeadingMap(made.headings, from) }], ".");
  const summary = summarizeImport(made.result);
  const { results, skipped } = made.result;
  const files = made.files.map(({ path }) => path);
  if (json) print(JSON.stringify({ summary, lines: results, skipped, issues: made.issues, files }, null, 2));
  else {
    const issues = made.issues.map((issue) => `${from}: ${issue}`);
    print(
      [...formatLosses(from, made.result), ...issues, ...formatCounts(from, made.result), describeNext(folder)].join(
        "\n",
      ),
    );
  }
  return summary.failed + made.issues.length === 0 && results.length > 0 ? 0 : 1;
}

/** Makes the files of a new survey from a list or a bibliography. */
function makeFrom(from: string, folder: string) {
  const text = decodeText(readFileSync(from));
  const name = basename(from).replace(/\.\w+$/, "");
  if (/\.bib$/i.test(from))
    return { headings: [], ...surveyFromBibtex(text, settingsOf(folder, name), knownVenues(), today()) };
  const { map, listUrl } = command.opts();
  const list = { markdown: text, url: listUrl ?? placeholders.list, decisions: readMapFile(map, { branches: [] }) };
  return { issues: [], ...surveyFromList(list, settingsOf(folder, titleOfList(text) ?? name), knownVenues(), today()) };
}

function settingsOf(folder: string, listTitle: string): NewSurvey {
  const { title = listTitle, field, url, repository } = command.opts();
  return {
    title,
    field: field ?? fieldOfTitle(title),
    url: url ?? placeholders.url,
    repository: repository ?? placeholders.repository,
    contentFolder: basename(folder),
  };
}

function writeFiles(files: readonly NewFile[], folder: string): void {
  if (command.opts().dryRun) return;
  for (const { path, text } of files) writeFileSafely(join(folder, path), text);
}

function describeNext(folder: string): string {
  const done = command.opts().dryRun ? `Would make ${folder}.` : `Made ${folder}.`;
  return (
    `${done} Check url, repository and dataLicense in survey.md, and the venues.\n` +
    `Check it with: npm run validate -- --content ${folder}\nShow it with: CONTENT_DIR=${folder} npm start`
  );
}

/** Returns the venues of the atlas of this repository, whose fields a new atlas takes over. */
function knownVenues(): VenueFields[] {
  const folder = contentFolder();
  return existsSync(folder) ? [...(compileSurvey(readContentFolder(folder)).survey?.venueByName.values() ?? [])] : [];
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

process.exitCode = await runCommand(command, () => asUsageError(runNew));
