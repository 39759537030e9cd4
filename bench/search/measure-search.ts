import { readFileSync } from "node:fs";
import type { Browser } from "@playwright/test";
import type { SearchData } from "@/lib/search/search-data";
import { createSearchEngine } from "@/lib/search/search-engine";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { asSearcher, type JudgedQuery, judge } from "@/tests/search/judge";
import { makeMechanicalQueries } from "@/tests/search/mechanical-queries";
import { makeSearchCorpus } from "@/tests/search/search-corpora";
import { withBrowser } from "../open-browser";
import { driveEngine } from "./drive-engine";
import { inWorker, measuredEngines } from "./measured-engines";
import { checkSearch } from "./search-checks";
import { weighPayload } from "./search-payload";
import { judgeAnswers, onlyPapers, reportGroups } from "./search-relevance";
import type { EngineReport, SearchReport, SizeReport } from "./search-report";
import { type ServedData, serveSearchSite, type TransferSize, writeEnginePages, writeSearchData } from "./search-site";
import { chooseQueries, spread, typeQueries } from "./typed-keys";
import { type LongTasks, watchLongTasks } from "./watch-long-tasks";

const recombinedSizes = [5_000, 50_000];
const mostJudgedPapers = 5_000;
const mechanicalPapers = 100;
/** How many of the mechanical queries an engine answers that goes through all texts, at the real size and above. */
const scannedQueries = { real: 120, larger: 32 };
const typedForLongTasks = 8;
const throttlings = [1, 4];
const budgetMs = 30_000;
/** Lets pages measure their memory at once in place of after the next collection of garbage, which may take a minute. */
const memoryFlag = "--enable-blink-features=ForceEagerMeasureMemory";

/** Measures search at the real size and with more papers, each engine by itself in the browser. */
export async function measureSearch(
  executablePath: string,
  port: number,
  progress: (line: string) => void,
  sizes = [loadSurvey().papers.length, ...recombinedSizes],
): Promise<SearchReport> {
  const survey = loadSurvey();
  const judged: JudgedQuery[] = JSON.parse(readFileSync("tests/search/queries.json", "utf8"));
  progress("Bundling the search engines …");
  const scripts = await writeEnginePages();
  const reports: SizeReport[] = [];
  for (const papers of sizes) {
    progress(`Making search data of ${papers} papers …`);
    const { data, seconds } = makeSearchCorpus(survey, papers);
    const served = await writeSearchData(data);
    const mechanical = makeMechanicalQueries(data, mechanicalPapers);
    const bench = { data, served, scripts, url: `http://localhost:${port}`, progress };
    const site = await serveSearchSite(port);
    try {
      reports.push(
        await withBrowser({ executablePath, flags: [memoryFlag] }, async (browser) => ({
          papers,
          dataSeconds: seconds,
          payload: weighPayload(data),
          engines: await measureEngines(browser, bench, chooseQueries(judged, mechanical), {
            judged: papers === survey.papers.length ? onlyPapers(judged) : [],
            mechanical: papers <= mostJudgedPapers ? mechanical : [],
          }),
          longTasks: await watchTyping(browser, bench, chooseQueries(judged, mechanical)),
        })),
      );
    } finally {
      site.closeAllConnections();
      site.close();
    }
  }
  const search = asSearcher(createSearchEngine(makeSearchCorpus(survey, survey.papers.length).data));
  const atlasJudged = reportGroups(judged.map((query) => judge(query, search)));
  return { sizes: reports, atlasJudged, checks: checkSearch(reports) };
}

/** What is served, and where. */
interface Bench {
  data: SearchData;
  served: ServedData;
  scripts: ReadonlyMap<string, TransferSize>;
  url: string;
  progress: (line: string) => void;
}

async function measureEngines(
  browser: Browser,
  { data, served, scripts, url, progress }: Bench,
  typed: readonly string[],
  { judged, mechanical }: { judged: readonly JudgedQuery[]; mechanical: readonly JudgedQuery[] },
): Promise<EngineReport[]> {
  const papers = data.papers.title.length;
  const keys = typeQueries(typed);
  const scanned = mechanical.slice(0, judged.length > 0 ? scannedQueries.real : scannedQueries.larger);
  const reports: EngineReport[] = [];
  let ofAtlas: string[][] | undefined;
  for (const engine of measuredEngines) {
    const { title, page, data: form, isScan = false, mostPapers = Number.POSITIVE_INFINITY } = engine;
    const { [form]: fetched } = served;
    const code = scripts.get(page);
    if (papers > mostPapers || !fetched || !code) continue;
    progress(`${title}, ${papers} papers …`);
    const given = isScan ? scanned : mechanical;
    const queries = [...judged, ...given].map(({ query }) => query);
    const options = { keys, queries, budgetMs };
    const { answers, ...times } = await driveEngine(browser, `${url}/${page}.html`, fetched.url, options);
    // The atlas's engine is the first.
    ofAtlas ??= answers;
    const judge = (some: readonly JudgedQuery[], from: readonly string[][]) =>
      some.length > 0 ? judgeAnswers(some, from) : undefined;
    reports.push({
      ...engine,
      ...times,
      fetched,
      code,
      judged: judge(judged, answers),
      mechanical: judge(given, answers.slice(judged.length)),
      atlasMechanical: judge(given, ofAtlas.slice(judged.length)),
    });
  }
  return reports;
}

async function watchTyping(
  browser: Browser,
  { data, served, url, progress }: Bench,
  typed: readonly string[],
): Promise<LongTasks[]> {
  const papers = data.papers.title.length;
  const queries = spread(typed, typedForLongTasks);
  const reports: LongTasks[] = [];
  for (const throttling of throttlings) {
    progress(`Typing beside ${inWorker}, ${papers} papers, ${throttling}x slower …`);
    const options = { papers, queries, throttling };
    reports.push(await watchLongTasks(browser, `${url}/typing-page.html`, served.packed.url, options));
  }
  return reports;
}
