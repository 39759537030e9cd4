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

const command = describeCommand({
  call: "npm run audit -- venues",
  does: "Lists the preprints that were published, by what their entries say, by a list of facts or by public services.",
  reads: ["CONTENT_DIR", "CROSSREF_API", "OPENREVIEW_API", "CONTACT_EMAIL"],
  exitCodes: { 0: "no preprint was published", 1: "a preprint was published, or a service did not answer" },
})
  .argument("[ID...]", "only these papers (default: all)")
  .option("--facts <FILE>", 'a list of what was published where, with lines such as "- ICLR 2024: spqr, qllm"')
  .option("--online", "ask Crossref and OpenReview for each title; takes a second or two a paper")
  .option("--json", "report as JSON")
  .option("--content <DIR>", "the content folder (default: CONTENT_DIR)");

/** Runs the command. Services are asked with a pause in milliseconds. */
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
  if (json) console.log(JSON.stringify({ preprints: preprintsOf(survey).length, stale, unknown, failures }, null, 2));
  else {
    for (const { file, publishedIn: place, evidence } of stale)
      console.log(`${file}\t${place}\taccording to ${evidence}`);
    for (const { id, source } of unknown) console.log(`${source}\tnames ${id}, which is no paper`);
    for (const failure of failures) console.error(failure);
    console.log(`${countOf(preprintsOf(survey).length, "preprint")}, ${stale.length} of them published.`);
  }
  return stale.length + failures.length > 0 ? 1 : 0;
}

async function searchOnline(
  survey: Survey,
  pause: number,
): Promise<{ stale: StalePreprint[]; failures: readonly string[] }> {
  const search = openTitleSearch(createMetadataClient(survey.settings.repository.url));
  const venues = [...survey.venueByName.values()];
  const preprints = preprintsOf(survey);
  const stale: StalePreprint[] = [];
  for (const [index, paper] of preprints.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${preprints.length} `);
    const found = matchPublication(paper, await search.find(paper.title), venues);
    if (found) stale.push({ file: paper.file, ...found });
    // Both services ask for about one request a second.
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  return { stale, failures: search.failures };
}

function readRequest() {
  const { facts: file, online, json, content } = command.opts();
  const [ids] = command.processedArgs;
  const { survey } = compileSurvey(readContentFolder(content ?? (process.env.CONTENT_DIR || "content")));
  if (!survey) throw new Error("The folder has no valid survey.md; npm run validate says why.");
  for (const id of ids) if (!survey.paperById.has(id)) throw new Error(`There is no paper "${id}".`);
  if (file !== undefined && !existsSync(file)) throw new Error(`${file} is no file.`);
  const facts = file === undefined ? [] : parsePublicationList(readFileSync(file, "utf8"), basename(file));
  if (file !== undefined && facts.length === 0)
    throw new Error(`${file} has no line such as "- ICLR 2024: spqr, qllm".`);
  const papers = survey.papers.filter(({ id }) => ids.length === 0 || ids.includes(id));
  return { survey: { ...survey, papers }, facts, online, json };
}
