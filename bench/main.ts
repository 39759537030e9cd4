import { Argument, InvalidArgumentError } from "@commander-js/extra-typings";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { findBrowser } from "@/scripts/browser/find-browser";
import { asUsageError, describeCommand, runCommand } from "@/scripts/command";
import { benchmarksFile, writeBenchmarks } from "./benchmarks-file";
import { formatMarkdown, formatReport, sectionTitles } from "./format-report";
import { defaultSections, runBench, type SectionName, sectionNames } from "./run-bench";

const maxPapers = 50_000;

const command = describeCommand({
  call: "npm run bench --",
  does: "Measures builds, pages and search. Missed bars do not change the exit code.",
  reads: ["CONTENT_DIR", "CHROMIUM_PATH"],
  exitCodes: { 0: "everything was measured", 1: "something could not be measured" },
})
  .addArgument(new Argument("[PART...]", "what to measure (default: all parts except search)").choices(sectionNames))
  .option("--papers <N>", `number of papers in the large survey, at most ${maxPapers}`, readNumber, 5000)
  .option("--json", "print the results as JSON")
  .option("--write", `also write the results to ${benchmarksFile}`)
  .option("--skip-lighthouse", "skip the part lighthouse");

async function bench(): Promise<number> {
  const request = asUsageError(readRequest);
  try {
    const report = await runBench({
      ...request,
      findBrowser: async () => findBrowser(),
      progress: (line) => console.error(line),
    });
    console.log(request.json ? JSON.stringify(report, null, 2) : formatReport(report));
    if (request.write) writeBenchmarks(formatMarkdown(report), Object.values(sectionTitles));
    return 0;
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}

function readRequest() {
  const { papers, json = false, write = false, skipLighthouse } = command.opts();
  const [parts = []] = command.processedArgs;
  const sections = new Set<SectionName>(parts.length > 0 ? parts : defaultSections);
  if (skipLighthouse) sections.delete("lighthouse");
  if (sections.size === 0) throw new Error("There is nothing to measure.");
  const minPapers = loadSurvey().papers.length + 1;
  if (papers < minPapers || papers > maxPapers)
    throw new Error(`--papers must be from ${minPapers}, one more than the survey has, to ${maxPapers}.`);
  return { sections, papers, json, write };
}

function readNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number)) throw new InvalidArgumentError("It must be a whole number.");
  return number;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = await runCommand(command, bench);
