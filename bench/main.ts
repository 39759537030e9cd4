import { Argument, InvalidArgumentError } from "@commander-js/extra-typings";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { findBrowser } from "@/scripts/browser/find-browser";
import { asUsageError, describeCommand, runCommand } from "@/scripts/command";
import { benchmarksFile, writeBenchmarks } from "./benchmarks-file";
import { formatMarkdown, formatReport, sectionTitles } from "./format-report";
import { runBench, type SectionName, sectionNames, usualSections } from "./run-bench";

const mostPapers = 50_000;

const command = describeCommand({
  call: "npm run bench --",
  does: "Measures builds, pages and search. Whether a bar is missed does not matter to the exit code.",
  reads: ["CONTENT_DIR", "CHROMIUM_PATH"],
  exitCodes: { 0: "everything was measured", 1: "something could not be measured" },
})
  .addArgument(
    new Argument("[PART...]", "what to measure (default: all parts but search, which has sizes of its own)").choices(
      sectionNames,
    ),
  )
  .option("--papers <N>", `papers of the larger survey, at most ${mostPapers}`, readNumber, 5000)
  .option("--json", "print the measures as JSON")
  .option("--write", `put what was measured into ${benchmarksFile} as well`)
  .option("--skip-lighthouse", "leave out the part lighthouse");

async function bench(): Promise<number> {
  const wanted = asUsageError(readWanted);
  try {
    const report = await runBench({
      ...wanted,
      findBrowser: async () => findBrowser(),
      progress: (line) => console.error(line),
    });
    console.log(wanted.json ? JSON.stringify(report, null, 2) : formatReport(report));
    if (wanted.write) writeBenchmarks(formatMarkdown(report), Object.values(sectionTitles));
    return 0;
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}

function readWanted() {
  const { papers, json = false, write = false, skipLighthouse } = command.opts();
  const [parts = []] = command.processedArgs;
  const sections = new Set<SectionName>(parts.length > 0 ? parts : usualSections);
  if (skipLighthouse) sections.delete("lighthouse");
  if (sections.size === 0) throw new Error("Nothing is left to measure.");
  const least = loadSurvey().papers.length + 1;
  if (papers < least || papers > mostPapers)
    throw new Error(`--papers takes a whole number from ${least}, one more than the survey has, to ${mostPapers}.`);
  return { sections, papers, json, write };
}

function readNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number)) throw new InvalidArgumentError("It takes a whole number.");
  return number;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = await runCommand(command, bench);
