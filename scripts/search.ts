import { InvalidArgumentError } from "@commander-js/extra-typings";
import { buildSearchData } from "@/lib/search/build-search-data";
import { entryAddress } from "@/lib/search/entry-address";
import { type FlatResult, flatResults } from "@/lib/search/flat-results";
import { createSearchEngine, type SearchResponse } from "@/lib/search/search-engine";
import { requestFor } from "@/lib/search/search-request";
import { addresses } from "@/lib/site/addresses";
import { absoluteUrl, siteUrl } from "@/lib/site/site-config";
import { contentFolder, loadSurvey } from "@/lib/survey/load-survey-fs";
import { bylineText } from "@/lib/text/byline";
import { countOf } from "@/lib/text/format";
import { asUsageError, describeCommand, runCommand } from "./command";
import { print, printError } from "./print";

const command = describeCommand({
  call: "npm run search --",
  does: "Searches the content as the site does.",
  reads: ["CONTENT_DIR", "BASE_PATH", "SITE_URL"],
  exitCodes: { 0: "there are results", 1: "there are no results" },
})
  .argument("<QUERY...>", "the query")
  .option("--limit <N>", "maximum number of results", readLimit, 10)
  .option("--json", "print one JSON object per line")
  .option("--content <DIR>", "the content folder (default: CONTENT_DIR)");

function search(): number {
  const { limit, json, content } = command.opts();
  const [words] = command.processedArgs;
  const survey = loadSurvey(content ?? contentFolder());
  const engine = createSearchEngine(buildSearchData(survey));
  const response = engine.search({ ...requestFor(words.join(" ")), show: limit });
  const found = flatResults(response);
  for (const result of found.slice(0, limit)) {
    const { kind, hit } = result;
    const address = absoluteUrl(
      siteUrl(survey.settings),
      kind === "paper" ? addresses.paper(hit.id) : entryAddress(hit),
    );
    print(json ? toJson(result, address) : toText(result, address));
  }
  const listed = response.papers.length + response.byAuthor.papers.length;
  const more = found.length - listed + response.total + response.byAuthor.total - limit;
  for (const remark of remarksOn(response, more)) printError(remark);
  return found.length > 0 ? 0 : 1;
}

function readLimit(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1) throw new InvalidArgumentError("Use a whole number above 0.");
  return limit;
}

/** Returns remarks on a search. `more` is the number of results that are not printed. */
function remarksOn(response: SearchResponse, more: number): string[] {
  const { hints, shown, corrected, isSplit, noExactMatch, missing, nearest, total } = response;
  const similar = noExactMatch?.similar.join(", ");
  return [
    ...hints.map(({ message }) => message),
    ...(shown === undefined ? [] : [`Showing results for: ${shown}`]),
    ...(isSplit ? ["No paper has all of these words, so each is searched alone."] : []),
    ...(noExactMatch ? [`No exact match for ${noExactMatch.word}${similar ? `; similar: ${similar}` : ""}.`] : []),
    ...(missing === undefined ? [] : [`Add it with: npm run add -- ${missing}`]),
    ...(corrected === undefined ? [] : [`Searched for: ${corrected}`]),
    ...(total === 0 ? ["No papers found."] : []),
    ...(nearest.length === 0 ? [] : [`Topics with a similar name: ${nearest.map(({ title }) => title).join(", ")}.`]),
    ...(more > 0 ? [`${countOf(more, "more result")}. Use --limit N to print them.`] : []),
  ];
}

/** Formats a result as one line of JSON. */
function toJson({ kind, hit }: FlatResult, address: string): string {
  const { id, title } = hit;
  const found = kind === "paper" ? { score: hit.score, fields: hit.fields } : { score: hit.fit, fields: ["name"] };
  return JSON.stringify({ kind, id, title, ...found, address });
}

/** Formats a result as text. */
function toText({ kind, hit }: FlatResult, address: string): string {
  const details =
    kind === "paper"
      ? [
          [hit.name, hit.authors && bylineText(hit.authors), hit.venue, hit.unverified, hit.isRetracted && "retracted"]
            .filter(Boolean)
            .join(" · "),
          hit.tldr,
        ]
      : [[kind, hit.trail.join(" › "), hit.papers > 0 && countOf(hit.papers, "paper")].filter(Boolean).join(" · ")];
  return [hit.title, ...[...details, address].filter(Boolean).map((line) => `    ${line}`), ""].join("\n");
}

process.exitCode = await runCommand(command, () => asUsageError(search));
