import { parseArgs } from "node:util";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { findBrowser } from "@/scripts/browser/find-browser";
import { misuse } from "@/scripts/misuse";
import { benchmarksFile, writeBenchmarks } from "./benchmarks-file";
import { formatMarkdown, formatReport, sectionTitles } from "./format-report";
import { runBench, type SectionName, sectionNames, usualSections } from "./run-bench";

const usage =
  `Usage: npm run bench -- [${sectionNames.join("] [")}] [--papers N] [--json] [--write] [--skip-lighthouse]\n` +
  "Without names, all parts but search are measured; search has sizes of its own.\n" +
  `--write puts what was measured into ${benchmarksFile} as well.`;
const mostPapers = 50_000;

/** Measures the build and the built site. Exit code 0 once it is done, whatever the bars say; 1 when it fails, 2 on misuse. */
async function bench(): Promise<number> {
  let wanted: { sections: Set<SectionName>; papers: number; json: boolean; write: boolean };
  try {
    wanted = readWanted();
  } catch (error) {
    return misuse(messageOf(error), usage);
  }
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
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      papers: { type: "string", default: "5000" },
      json: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      "skip-lighthouse": { type: "boolean", default: false },
    },
  });
  const sections = new Set<SectionName>(positionals.length > 0 ? positionals.map(asSection) : usualSections);
  if (values["skip-lighthouse"]) sections.delete("lighthouse");
  if (sections.size === 0) throw new Error("Nothing is left to measure.");
  const papers = Number(values.papers);
  const least = loadSurvey().papers.length + 1;
  if (!Number.isInteger(papers) || papers < least || papers > mostPapers) {
    throw new Error(`--papers takes a whole number from ${least}, one more than the survey has, to ${mostPapers}.`);
  }
  return { sections, papers, json: values.json, write: values.write };
}

function asSection(name: string): SectionName {
  const section = sectionNames.find((known) => known === name);
  if (!section) throw new Error(`"${name}" is not a section.`);
  return section;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = await bench();
