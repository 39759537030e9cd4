import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseFeed } from "@rowanmanning/feed-parser";
import { parseJsonFeed } from "feedsmith";
import Parser from "rss-parser";
import { expect, test } from "vitest";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { flattenTopics } from "@/lib/survey/taxonomy";
import { feedTexts, writeFeeds } from "@/scripts/site/feeds/write-feeds";
import { compileSmallSurvey, paperText } from "../../../survey-files";

const history = (events: readonly string[]) =>
  `history:\n${events.map((event) => `  - date: 2026-11-20\n    type: ${event}\n`).join("")}`;

function surveyWith(count: number) {
  const papers = Array.from({ length: count }, (_, index) => [
    `papers/p-${index}.md`,
    paperText(`Paper <${index}> & more`).replace("history: []\n", history(["added"])),
  ]);
  return compileSmallSurvey(Object.fromEntries(papers));
}

function atlasFeed({ settings, papers }: ReturnType<typeof surveyWith>) {
  return feedTexts({ title: settings.title, address: "/", papers }, settings);
}

test("an item has a permanent tag URI, its title and a link to the page", async () => {
  const survey = compileSmallSurvey({
    "papers/a.md": paperText("Alpha & 1 < 2").replace(
      "history: []\n",
      history(["added", "corrected\n    what: The year.", "corrected\n    what: The venue."]),
    ),
  });
  const { atom, json } = atlasFeed(survey);
  const parsed = await new Parser().parseString(atom);
  expect(parsed.items.map(({ id, title, link }) => [id, title?.trim(), link])).toEqual([
    ["tag:atlas.example,2026-11-20:papers/a/added", "Alpha & 1 < 2", "https://atlas.example/papers/a/"],
    ["tag:atlas.example,2026-11-20:papers/a/corrected", "Corrected: Alpha & 1 < 2", "https://atlas.example/papers/a/"],
    [
      "tag:atlas.example,2026-11-20:papers/a/corrected/2",
      "Corrected: Alpha & 1 < 2",
      "https://atlas.example/papers/a/",
    ],
  ]);
  expect(JSON.parse(json).items[2].content_html).toMatch(/^<p>The venue\.<\/p>/);
});

test("many changes of one type on one day are one item", async () => {
  expect((await new Parser().parseString(atlasFeed(surveyWith(20)).atom)).items).toHaveLength(20);
  const { items } = await new Parser().parseString(atlasFeed(surveyWith(130)).atom);
  expect(items.map(({ id, title, link }) => [id, title, link])).toEqual([
    ["tag:atlas.example,2026-11-20:changes/added", "130 papers added", "https://atlas.example/new/2026-11-16/"],
  ]);
  expect(items[0]?.content).toContain("30 more");
});

test("two parsers read the feeds of the whole atlas with the same items", async () => {
  const survey = loadSurvey("content");
  const folder = mkdtempSync(join(tmpdir(), "feeds-"));
  try {
    writeFeeds(folder, survey);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xml"));
    expect(files.length).toBe(1 + survey.techniques.length + flattenTopics(survey.branches).length);
    for (const file of files) {
      const text = readFileSync(join(folder, file), "utf8");
      const one = parseFeed(text);
      const two = await new Parser().parseString(text);
      const json = readFileSync(join(folder, file.replace(/xml$/, "json")), "utf8");
      const three = parseJsonFeed(json);
      expect(one.meta).toMatchObject({ type: "atom", version: "1.0" });
      expect(one.items.length).toBeLessThanOrEqual(50);
      const ids = one.items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(two.items.map(({ id }) => id)).toEqual(ids);
      expect(three.items?.map(({ id }) => id) ?? []).toEqual(ids);
      expect(JSON.parse(json).items).toHaveLength(ids.length);
      // Readers collapse white space around titles (RFC 4287, 3.1.1.1).
      expect(two.items.map(({ title }) => title?.trim())).toEqual(one.items.map(({ title }) => title?.trim()));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
