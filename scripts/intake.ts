import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeDrafts } from "@/lib/awesome-list/import/write-drafts-fs";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { formatUpdate, queueFiles } from "@/lib/intake/format-queue";
import { updateQueue } from "@/lib/intake/update-queue";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { contentFolder } from "@/lib/survey/load-survey-fs";
import { countOf } from "@/lib/text/format";
import { describeCommand, runCommand, toUsageError, UsageError } from "./command";
import { waitForWriters } from "./folder-lock";
import { readLists } from "./intake/read-lists";
import { print } from "./print";

const command = describeCommand({
  call: "npm run intake --",
  does:
    "Compares public lists and exports with the survey, and writes the papers that it lacks into the queue in waiting/. " +
    "Papers that most lists name come first, then the newest, then by title. Papers that the survey has by now are " +
    "dropped. Papers with leftOut stay out. Without LISTS, reads watchedLists of survey.md from their addresses.",
  reads: ["CONTENT_DIR"],
  exitCodes: { 0: "all lists were read", 1: "a list could not be read, or has no papers; the others were used" },
})
  .argument(
    "[LISTS...]",
    "lists in Markdown or BibTeX (.bib): FILE, or NAME=FILE to give the address or name of the list",
  )
  .option("--named-by <N>", "add a new paper only if at least N lists name it (default: 1)")
  .option("--dry-run", "write nothing")
  .option("--json", "report as JSON")
  .option("--content <DIR>", "the content folder (default: CONTENT_DIR)");

async function runIntake(): Promise<number> {
  const folder = command.opts().content ?? contentFolder();
  if (!existsSync(folder)) throw new UsageError(`The folder ${folder} does not exist.`);
  const release = await waitForWriters(folder);
  try {
    return await updateFolder(folder);
  } finally {
    release();
  }
}

async function updateFolder(folder: string): Promise<number> {
  const { dryRun = false, json = false } = command.opts();
  const namedBy = readMinimum(command.opts().namedBy);
  const files = readContentFolder(folder);
  const { survey, issues, entries } = compileSurvey(files);
  if (!survey || issues.length > 0) throw new UsageError("The content has issues. Run npm run validate for details.");
  const { lists, failures } = await readLists(command.processedArgs[0], survey);
  const earlier = entries.waiting.flatMap(({ fields }) => fields?.papers ?? []);
  const today = new Date().toISOString().slice(0, 10);
  const update = updateQueue(survey.papers, earlier, lists, { today, namedBy });

  const next = queueFiles(update.papers);
  const texts = new Map(files.flatMap((file) => ("text" in file ? [[file.path, file.text]] : [])));
  const changed = next.filter(({ path, text }) => texts.get(path) !== text);
  const obsolete = entries.waiting.map(({ path }) => path).filter((path) => next.every((file) => file.path !== path));
  if (!dryRun) {
    writeDrafts(
      changed.map((file) => ({ ...file, isNew: !texts.has(file.path) })),
      folder,
    );
    for (const path of obsolete) rmSync(join(folder, path));
  }
  const unread = lists.flatMap((list) => list.unread.map((reason) => `${list.from}: ${reason}`));
  const written = changed.length + obsolete.length;
  if (json) print(JSON.stringify({ ...update, unread, failures, files: changed.map(({ path }) => path) }, null, 2));
  else
    print(
      [
        ...formatUpdate(update, namedBy, [...failures, ...unread]),
        `${dryRun ? "Would change" : "Changed"} ${countOf(written, "file")} in waiting/.`,
      ].join("\n"),
    );
  return failures.length > 0 ? 1 : 0;
}

function readMinimum(text = "1"): number {
  const number = Number(text);
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new UsageError(`--named-by needs a whole number from 1, not "${text}".`);
  return number;
}

process.exitCode = await runCommand(command, () =>
  runIntake().catch((error: unknown) => {
    throw toUsageError(error);
  }),
);
