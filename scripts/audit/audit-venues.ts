import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { parsePublicationList } from "@/lib/audit/publication-list";
import { findStalePreprints, matchPublication, preprintsOf, type StalePreprint } from "@/lib/audit/stale-preprints";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import type { Survey } from "@/lib/survey/survey";
import { countOf } from "@/lib/text/format";
import { openTitleSearch } from "../metadata/search-publications";
import { findServices } from "../metadata/services";
import { misuse } from "../misuse";

const usage = `Usage: npm run audit -- venues [ID]... [--facts FILE] [--online] [--content DIR] [--json]
  ID            only these papers
  --facts FILE  a list of what was published where, with lines such as "- ICLR 2024: spqr, qllm"
  --online      ask Crossref and OpenReview for each title; takes a second or two a paper`;

/**
 * Lists the preprints that were published, by what their entries say, by a list of facts or by public services.
 * Exit code 0 when there are none, 1 when there are or a service did not answer, 2 on misuse.
 */
export async function auditVenues(args: string[], pause = 1_000): Promise<number> {
  let request: ReturnType<typeof readRequest>;
  try {
    request = readRequest(args);
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error), usage);
  }
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
    for (const { file, place, evidence } of stale) console.log(`${file}\t${place}\taccording to ${evidence}`);
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
  const search = openTitleSearch(findServices(survey.settings.repository.url));
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

function readRequest(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      facts: { type: "string" },
      online: { type: "boolean", default: false },
      content: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const { survey } = compileSurvey(readContentFolder(values.content ?? (process.env.CONTENT_DIR || "content")));
  if (!survey) throw new Error("The folder has no valid survey.md; npm run validate says why.");
  for (const id of positionals) if (!survey.paperById.has(id)) throw new Error(`There is no paper "${id}".`);
  if (values.facts !== undefined && !existsSync(values.facts)) throw new Error(`${values.facts} is no file.`);
  const facts =
    values.facts === undefined ? [] : parsePublicationList(readFileSync(values.facts, "utf8"), basename(values.facts));
  if (values.facts !== undefined && facts.length === 0)
    throw new Error(`${values.facts} has no line such as "- ICLR 2024: spqr, qllm".`);
  const papers = survey.papers.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
  return { survey: { ...survey, papers }, facts, online: values.online, json: values.json };
}
