import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import * as z from "zod";
import { buildSearchData } from "@/lib/search/build-search-data";
import { packSearchData } from "@/lib/search/packed-search-data";
import { readEngine } from "@/lib/search/read-engine";
import { idAt } from "@/lib/search/search-data";
import { createSearchEngine, type SearchResponse } from "@/lib/search/search-engine";
import { requestFor } from "@/lib/search/search-request";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { generateQueries } from "./generated-queries";
import { asSearcher, judge, judgedQuerySchema, summarize, summarizeGroups } from "./judge";
import queryFile from "./queries.json";
import readerQueryFile from "./reader-queries.json";
import { formatReport } from "./report";
import { makeSearchCorpus } from "./search-corpora";

const survey = loadSurvey("content");
const data = buildSearchData(survey);
const engine = createSearchEngine(data);
const search = asSearcher(engine);
const queries = z.array(judgedQuerySchema).parse(queryFile);
const readerQueries = z.array(judgedQuerySchema).parse(readerQueryFile);
const scores = [...queries, ...readerQueries].map((query) => judge(query, search));
const generated = generateQueries(data, 120).map((query) => judge(query, search));

afterAll(() => {
  console.log(formatReport("Judged queries (queries.json and reader-queries.json)", scores));
  console.log(formatReport("Generated queries", generated));
});

/** Minimum recall@3 of each group of judged queries. */
const thresholds: Record<string, number> = {
  exact: 1,
  "late-in-title": 1,
  typo: 0.97,
  "word-order": 0.97,
  author: 0.97,
  technique: 0.95,
  acronym: 0.97,
  language: 0.95,
  "query-language": 0.97,
  nonsense: 1,
  "author-name": 1,
  "word-form": 0.95,
  reference: 1,
  "citation-key": 1,
  "citation-style": 1,
  pasted: 0.97,
  question: 0.97,
  capitals: 0.95,
  "split-typo": 0.97,
  version: 0.97,
  alternatives: 0.97,
  spelling: 0.95,
  symbols: 0.95,
};

test("has a threshold for each group of judged queries", () => {
  expect([...summarizeGroups(scores).keys()]).toEqual(Object.keys(thresholds));
});

test.each(Object.entries(thresholds))("reaches a recall@3 of %s of at least %d", (group, threshold) => {
  expect(summarizeGroups(scores).get(group)?.recallAt3).toBeGreaterThanOrEqual(threshold);
});

test("reaches a recall@10 of generated queries of at least 0.98", () => {
  expect(generated.length).toBeGreaterThan(400);
  expect(summarize(generated).recallAt10).toBeGreaterThanOrEqual(0.98);
});

test("reaches a recall@10 of generated queries of at least 0.97 among 5,000 papers", () => {
  const { data: manyPapers } = makeSearchCorpus(survey, 5_000);
  const searchMany = asSearcher(createSearchEngine(manyPapers));
  const scores = generateQueries(manyPapers, 300).map((query) => judge(query, searchMany));
  expect(scores.length).toBeGreaterThan(400);
  expect(summarize(scores).recallAt10).toBeGreaterThanOrEqual(0.97);
});

test.each(scores.flatMap(({ query, found }) => (query.first ? [{ ...query, found }] : [])))(
  "$query finds $first first",
  ({ first, found }) => {
    expect(found[0]).toBe(first);
  },
);

test.each(scores.flatMap(({ query, ...score }) => (query.all ? [{ ...query, ...score }] : [])))(
  "$query finds exactly the relevant results",
  ({ relevant, found, total }) => {
    expect(found.toSorted(), "If a new entry is relevant, add it to queries.json.").toEqual(relevant.toSorted());
    expect(total).toBe(relevant.length);
  },
);

test.each(scores.filter(({ query }) => query.group === "nonsense"))(
  "$query.query finds nothing",
  ({ found, total }) => {
    expect(found).toEqual([]);
    expect(total).toBe(0);
  },
);

test("has only existing results, unique queries, and first results that are relevant in both files of queries", () => {
  const known = new Set([
    ...data.papers.title.map((_, paper) => `paper:${idAt(data.papers, paper)}`),
    ...data.topics.map(({ path }) => `topic:${path}`),
    ...data.techniques.map(({ id }) => `technique:${id}`),
    ...data.frameworks.map(({ id }) => `framework:${id}`),
  ]);
  const all = [...queries, ...readerQueries];
  const named = all.flatMap(({ relevant, first }) => [...relevant, ...(first ? [first] : [])]);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
  const texts = all.map(({ query }) => query);
  expect(texts.filter((query, index) => texts.indexOf(query) !== index)).toEqual([]);
  expect(all.filter(({ first, relevant }) => first && !relevant.includes(first))).toEqual([]);
});

const { first, details } = packSearchData(data);
const encode = (file: unknown) => new TextEncoder().encode(JSON.stringify(file)).buffer;
const withoutDetails = readEngine(encode(first));
const withDetails = readEngine(encode(first), encode(details));
const all = { show: survey.papers.length };
const paperIds = ({ papers, byAuthor }: SearchResponse) => [...papers, ...byAuthor.papers].map(({ id }) => id);

test.each([...queries, ...readerQueries])("answers $query from both files as from all data", ({ query }) => {
  expect(withDetails.search(requestFor(query))).toEqual(engine.search(requestFor(query)));
});

test("answers two queries of three from the first file, with papers that stay in the results", () => {
  const requests = [...queries, ...readerQueries].map(({ query }) => ({ ...requestFor(query), ...all }));
  const early = requests.filter((request) => {
    const answer = withoutDetails.search(request);
    if (!answer.isExact) return false;
    const later = withDetails.search(request);
    expect(paperIds(later), request.q).toEqual(expect.arrayContaining(paperIds(answer)));
    return true;
  });
  expect(early.length / requests.length).toBeGreaterThan(0.66);
});

test("downloads at most 140 bytes a paper first, and at most 240 in all", () => {
  const bytesPerPaper = (file: unknown) => gzipSync(JSON.stringify(file)).length / survey.papers.length;
  expect(bytesPerPaper(first)).toBeLessThanOrEqual(140);
  expect(bytesPerPaper(first) + bytesPerPaper(details)).toBeLessThanOrEqual(240);
});
