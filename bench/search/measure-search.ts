import { readFileSync } from "node:fs";
import type { Browser } from "@playwright/test";
import type { SearchData } from "@/lib/search/search-data";
import { createSearchEngine } from "@/lib/search/search-engine";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { generateQueries } from "@/tests/search/generated-queries";
import { asSearcher, type JudgedQuery, judge } from "@/tests/search/judge";
import { makeSearchCorpus } from "@/tests/search/search-corpora";
import { withBrowser } from "../open-browser";
import { driveEngine } from "./drive-engine";
import { measuredEngines } from "./measured-engines";
import { checkSearch } from "./search-checks";
import { measurePayload } from "./search-payload";
import { judgeAnswers, onlyPapers, reportGroups } from "./search-relevance";
import type { EngineReport, SearchReport, SizeReport } from "./search-report";
import { type ServedData, serveSearchSite, type TransferSize, writeEnginePages, writeSearchData } from "./search-site";
import { chooseQueries, spread, typeQueries } from "./typed-keys";
import { type LongTasks, watchLongTasks } from "./watch-long-tasks";

const recombinedSizes = [5_000, 50_000];
const maxGeneratedPapers = 5_000;
const sampledPapers = 100;
/** Number of generated queries for engines that scan all texts, at the real size and at larger sizes. */
const scanQueries = { real: 120, larger: 32 };
const longTaskQueries = 8;
const throttlings = [1, 4];
const budgetMs = 30_000;
/**
 * Lets pages measure their memory immediately. Otherwise they wait for a garbage collection, which can take a minute.
 */
const memoryFlag = "--enable-blink-features=ForceEagerMeasureMemory";

/** Measures search at the real size and at larger sizes, one engine at a time in the browser. */
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
    progress(`Building search data of ${papers} papers …`);
    const { data, seconds } = makeSearchCorpus(survey, papers);
    const served = await writeSearchData(data);
    const generated = generateQueries(data, sampledPapers);
    const bench = { data, served, scripts, url: `http://localhost:${port}`, progress };
    const site = await serveSearchSite(port);
    try {
      reports.push(
        await withBrowser({ executablePath, flags: [memoryFlag] }, async (browser) => ({
          papers,
          dataSeconds: seconds,
          payload: measurePayload(data),
          engines: await measureEngines(browser, bench, chooseQueries(judged, generated), {
            judged: papers === survey.papers.length ? onlyPapers(judged) : [],
            generated: papers <= maxGeneratedPapers ? generated : [],
          }),
          longTasks: await watchTyping(browser, bench, chooseQueries(judged, generated)),
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

/** The served data and its URL. */
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
  { judged, generated }: { judged: readonly JudgedQuery[]; generated: readonly JudgedQuery[] },
): Promise<EngineReport[]> {
  const papers = data.papers.title.length;
  const keys = typeQueries(typed);
  const forScans = generated.slice(0, judged.length > 0 ? scanQueries.real : scanQueries.larger);
  const reports: EngineReport[] = [];
  let atlasAnswers: string[][] | undefined;
  for (const engine of measuredEngines) {
    const { title, page, data: form, isScan = false, maxPapers = Number.POSITIVE_INFINITY } = engine;
    const { [form]: fetched } = served;
    const code = scripts.get(page);
    if (papers > maxPapers || !fetched || !code) continue;
    progress(`${title}, ${papers} papers …`);
    const sample = isScan ? forScans : generated;
    const queries = [...judged, ...sample].map(({ query }) => query);
    const options = { keys, queries, budgetMs };
    const { answers, ...times } = await driveEngine(browser, `${url}/${page}.html`, fetched.url, options);
    // The first engine is that of the atlas.
    atlasAnswers ??= answers;
    const judge = (some: readonly JudgedQuery[], from: readonly string[][]) =>
      some.length > 0 ? judgeAnswers(some, from) : undefined;
    reports.push({
      ...engine,
      ...times,
      fetched,
      code,
      judged: judge(judged, answers),
      generated: judge(sample, answers.slice(judged.length)),
      atlasGenerated: judge(sample, atlasAnswers.slice(judged.length)),
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
  const queries = spread(typed, longTaskQueries);
  const reports: LongTasks[] = [];
  for (const throttling of throttlings) {
    progress(`Typing with the atlas in a worker, ${papers} papers, ${throttling}x slower …`);
    const options = { papers, queries, throttling };
    reports.push(await watchLongTasks(browser, `${url}/typing-page.html`, served.packed.url, options));
  }
  return reports;
}
