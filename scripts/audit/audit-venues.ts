import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parsePublicationList } from "@/lib/audit/publication-list";
import { findStalePreprints, matchPublication, preprintsOf, type StalePreprint } from "@/lib/audit/stale-preprints";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import type { Survey } from "@/lib/survey/survey";
import { countOf } from "@/lib/text/format";
import { asUsageError, describeCommand, runCommand } from "../command";
import { createMetadataClient } from "../metadata/metadata-client";
import { openTitleSearch } from "../metadata/search-publications";
import { print, printError } from "../print";

const command = describeCommand({
  call: "npm run audit -- venues",
  does: "Lists preprints that have been published, according to their entries, a list of facts or public services.",
  reads: ["CONTENT_DIR", "CROSSREF_API", "OPENREVIEW_API", "CONTACT_EMAIL"],
  exitCodes: { 0: "no preprint has been published", 1: "a preprint has been published, or a service did not answer" },
})
  .argument("[ID...]", "only these papers (default: all)")
  .option("--facts <FILE>", 'a list of publications, with lines such as "- ICLR 2024: spqr, qllm"')
  .option("--online", "search Crossref and OpenReview for each title; takes one to two seconds per paper")
  .option("--json", "report as JSON")
  .option("--content <DIR>", "the content folder (default: CONTENT_DIR)");

/** Runs the command. `pause` is the time between requests to services, in milliseconds. */
export function auditVenues(args: readonly string[], pause = 1_000): Promise<number> {
  return runCommand(command, () => listVenues(pause), { args });
}

async function listVenues(pause: number): Promise<number> {
  const request = asUsageError(readRequest);
  const { survey, facts, json } = request;
  const unknown = facts.filter(({ id }) => !survey.paperById.has(id));
  const stale = findStalePreprints(survey, facts);
  const failures: string[] = [];
  if (request.online) {
    const rest = { ...survey, papers: survey.papers.filter(({ file }) => !stale.some((other) => other.file === file)) };
    const found = await searchOnline(rest, pause);
    stale.push(...found.stale);
    failures.push(...found.failures);
  }
  if (json) print(JSON.stringify({ preprints: preprintsOf(survey.papers).length, stale, unknown, failures }, null, 2));
  else {
    for (const { file, publishedIn, evidence } of stale) print(`${file}\t${publishedIn}\taccording to ${evidence}`);
    for (const { id, source } of unknown) print(`${source}\tThere is no paper "${id}".`);
    for (const failure of failures) printError(failure);
    print(`${countOf(preprintsOf(survey.papers).length, "preprint")}, ${stale.length} of them published.`);
  }
  return stale.length + failures.length > 0 ? 1 : 0;
}

async function searchOnline(
  survey: Survey,
  pause: number,
): Promise<{ stale: StalePreprint[]; failures: readonly string[] }> {
  const search = openTitleSearch(createMetadataClient(survey.settings.repository.url));
  const venues = [...survey.venueByName.values()];
  const preprints = preprintsOf(survey.papers);
  const stale: StalePreprint[] = [];
  for (const [index, paper] of preprints.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${preprints.length} `);
    const found = matchPublication(paper, await search.find(paper.title), venues);
    if (found) stale.push({ file: paper.file, ...found });
    // Both services ask clients to send about one request per second.
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  return { stale, failures: search.failures };
}

function readRequest() {
  const { facts: file, online, json, content } = command.opts();
  const [ids] = command.processedArgs;
  const { survey } = compileSurvey(readContentFolder(content ?? (process.env.CONTENT_DIR || "content")));
  if (!survey) throw new Error("The folder has no valid survey.md. Run npm run validate for details.");
  for (const id of ids) if (!survey.paperById.has(id)) throw new Error(`There is no paper "${id}".`);
  if (file !== undefined && !existsSync(file)) throw new Error(`${file} does not exist or is not a file.`);
  const facts = file === undefined ? [] : parsePublicationList(readFileSync(file, "utf8"), basename(file));
  if (file !== undefined && facts.length === 0)
    throw new Error(`${file} has no line such as "- ICLR 2024: spqr, qllm".`);
  const papers = survey.papers.filter(({ id }) => ids.length === 0 || ids.includes(id));
  return { survey: { ...survey, papers }, facts, online, json };
}
