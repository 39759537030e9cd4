import { expect, test } from "vitest";
import { buildSearchData } from "@/lib/search/build-search-data";
import { createSearchEngine } from "@/lib/search/search-engine";
import { maxShow } from "@/lib/search/search-request";
import { addresses } from "@/lib/site/addresses";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { flattenTopics } from "@/lib/survey/taxonomy";
import { search } from "./small-data";

const data = {
  topics: [
    { path: "models", title: "Models" },
    { path: "models/cache", title: "Cache" },
    { path: "systems", title: "Systems" },
    { path: "systems/cache", title: "Caches of Systems" },
  ],
  techniques: [{ id: "tree-drafts", name: "Tree Drafts", aliases: ["draft trees"] }],
  papers: [{ title: "Loaf", topics: ["models/cache"], techniques: ["tree-drafts"], authors: ["Ada Rye"] }],
};
const feedOf = (q: string) => search(data, q).feed;

test.each([
  ["topic:models", { title: "Models", address: "/topics/models/" }],
  ["  topic:models/cache ", { title: "Cache", address: "/topics/models/cache/" }],
  ['topic:"caches of systems"', { title: "Caches of Systems", address: "/topics/systems/cache/" }],
  ["technique:tree-drafts", { title: "Tree Drafts", address: "/techniques/tree-drafts/" }],
  ['technique:"draft trees"', { title: "Tree Drafts", address: "/techniques/tree-drafts/" }],
])("the query %s has the feed of a page", (q, feed) => {
  expect(feedOf(q)).toEqual(feed);
});

test.each([
  "",
  "models",
  "topic:cache",
  "topic:unknown",
  "-topic:models",
  "topic:models loaf",
  "topic:models topic:systems",
  "topic:models technique:tree-drafts",
  'author:"ada rye"',
  "year:2023",
])("the query %s has no feed", (q) => {
  expect(feedOf(q)).toBeUndefined();
});

test("the feed has exactly the papers that the query finds", () => {
  const survey = loadSurvey("tests/fixtures/mini-survey");
  const engine = createSearchEngine(buildSearchData(survey));
  const sources = [
    ...flattenTopics(survey.branches).map(({ path, papers }) => ({
      q: `topic:${path}`,
      address: addresses.topic(path),
      papers,
    })),
    ...survey.techniques.map(({ id }) => ({
      q: `technique:${id}`,
      address: addresses.technique(id),
      papers: survey.papersByTechnique.get(id) ?? [],
    })),
  ];
  expect(sources.length).toBeGreaterThan(5);
  for (const { q, address, papers } of sources) {
    const response = engine.search({ q, sort: "newest", show: maxShow });
    expect(response.feed?.address, q).toBe(address);
    expect(response.papers.map(({ id }) => id).sort(), q).toEqual(papers.map(({ id }) => id).sort());
  }
});
