import { afterAll, expect, test } from "vitest";
import * as z from "zod";
import { buildSearchData } from "@/lib/search/build-search-data";
import { idAt } from "@/lib/search/search-data";
import { createSearchEngine } from "@/lib/search/search-engine";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { asSearcher, judge, judgedQuerySchema, summarize, summarizeGroups } from "./judge";
import { makeMechanicalQueries } from "./mechanical-queries";
import queryFile from "./queries.json";
import { formatReport } from "./report";
import { makeSearchCorpus } from "./search-corpora";

const survey = loadSurvey("content");
const data = buildSearchData(survey);
const search = asSearcher(createSearchEngine(data));
const queries = z.array(judgedQuerySchema).parse(queryFile);
const verdicts = queries.map((query) => judge(query, search));
const mechanical = makeMechanicalQueries(data, 120).map((query) => judge(query, search));

afterAll(() => {
  console.log(formatReport("Judged queries (tests/search/queries.json)", verdicts));
  console.log(formatReport("Queries made by rule", mechanical));
});

/** Least recall@3 of each group of judged queries. */
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
};

test("every judged query is in a group that has a threshold", () => {
  expect([...summarizeGroups(verdicts).keys()]).toEqual(Object.keys(thresholds));
});

test.each(Object.entries(thresholds))("recall@3 of %s is at least %d", (group, least) => {
  expect(summarizeGroups(verdicts).get(group)?.recallAt3).toBeGreaterThanOrEqual(least);
});

test("recall@10 of the queries made by rule is at least 0.98", () => {
  expect(mechanical.length).toBeGreaterThan(400);
  expect(summarize(mechanical).recallAt10).toBeGreaterThanOrEqual(0.98);
});

test("recall@10 of queries made by rule is at least 0.965 among 5,000 papers", () => {
  const { data: manyPapers } = makeSearchCorpus(survey, 5_000);
  const searchMany = asSearcher(createSearchEngine(manyPapers));
  const judged = makeMechanicalQueries(manyPapers, 120).map((query) => judge(query, searchMany));
  expect(judged.length).toBeGreaterThan(400);
  expect(summarize(judged).recallAt10).toBeGreaterThanOrEqual(0.965);
});

test.each(verdicts.flatMap(({ query, found }) => (query.first ? [{ ...query, found }] : [])))(
  "$query has $first first",
  ({ first, found }) => {
    expect(found[0]).toBe(first);
  },
);

test.each(verdicts.flatMap(({ query, ...verdict }) => (query.all ? [{ ...query, ...verdict }] : [])))(
  "$query finds just what it should",
  ({ relevant, found, total }) => {
    expect(found.toSorted(), "Does a new entry belong to the answer? Then name it in queries.json.").toEqual(
      relevant.toSorted(),
    );
    expect(total).toBe(relevant.length);
  },
);

test.each(verdicts.filter(({ query }) => query.group === "nonsense"))(
  "$query.query finds nothing",
  ({ found, total }) => {
    expect(found).toEqual([]);
    expect(total).toBe(0);
  },
);

test("queries.json names nothing that does not exist, no query twice, and no answer that is not among the relevant", () => {
  const known = new Set([
    ...data.papers.title.map((_, place) => `paper:${idAt(data.papers, place)}`),
    ...data.topics.map(({ path }) => `topic:${path}`),
    ...data.techniques.map(({ id }) => `technique:${id}`),
    ...data.frameworks.map(({ id }) => `framework:${id}`),
  ]);
  const named = queries.flatMap(({ relevant, first }) => [...relevant, ...(first ? [first] : [])]);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
  const asked = queries.map(({ query }) => query);
  expect(asked.filter((query, place) => asked.indexOf(query) !== place)).toEqual([]);
  expect(queries.filter(({ first, relevant }) => first && !relevant.includes(first))).toEqual([]);
});
