import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { splitAuthorName } from "@/lib/citation/author-name";
import { paperAddress } from "@/lib/citation/paper-address";
import { addresses } from "@/lib/site/addresses";
import type { Paper } from "@/lib/survey/entities";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { flattenTopics } from "@/lib/survey/taxonomy";
import { readCoins, readEmbeddedMetadata, type ZoteroItem } from "../shared/zotero-reader";

const { papers, venueByName, branches } = loadSurvey("content");
const pageOf = (address: string) => readFileSync(join("out", address, "index.html"), "utf8");
const itemTypes = { preprint: "preprint", conference: "conferencePaper", workshop: "conferencePaper" };

/** Returns the record that Zotero should save. */
function itemOf(paper: Paper): ZoteroItem {
  const venue = venueByName.get(paper.venue ?? "");
  const { kind } = venue ?? { kind: "preprint" };
  return {
    itemType: kind === "journal" ? "journalArticle" : kind === "web" ? "webpage" : itemTypes[kind],
    title: paper.title,
    creators: paper.authors.map((name) => {
      const { literal, particle, family, suffix, given = "" } = splitAuthorName(name);
      const trim = (text: string) => text.replace(/\.$/, "");
      return [literal ?? [particle, family, suffix].filter(Boolean).join(" "), trim(given)];
    }),
    publicationTitle: kind === "preprint" ? venue?.name : venue?.title,
    date: String(paper.year),
    DOI: paper.doi,
    url: paperAddress(paper),
  };
}

/** Zotero's names without what it trims: points at the end. Dates can have a month. */
const comparable = ({ creators, date, ...item }: ZoteroItem) => ({
  ...item,
  date: date?.slice(0, 4),
  creators: creators.map(([last, first]) => [last, first.replace(/\.$/, "")]),
});

test("reference managers read the right record from the page of each paper", () => {
  expect(papers.map(({ id }) => comparable(readEmbeddedMetadata(pageOf(addresses.paper(id)))))).toEqual(
    papers.map((paper) => {
      const item = itemOf(paper);
      // Zotero leaves out a name that is the same as the one before, such as that of two authors of DeepSeek-V3.2.
      item.creators = item.creators.filter((name, index) => String(name) !== String(item.creators[index - 1]));
      // The citation tags have none for the name of a website.
      return comparable(item.itemType === "webpage" ? { ...item, publicationTitle: undefined } : item);
    }),
  );
});

test("reference managers read all rows of a list", () => {
  const topics = flattenTopics(branches).filter(({ papers: listed }) => listed.length > 0 && listed.length <= 30);
  expect(topics.length).toBeGreaterThan(20);
  for (const topic of topics) {
    const items = readCoins(pageOf(addresses.topic(topic.path)));
    const expected = topic.papers.map(itemOf).map(({ title, ...item }) => ({
      ...item,
      // Zotero reads an encoded plus sign as a space.
      title: title?.replaceAll("+", " "),
    }));
    expect(items.map(comparable)).toEqual(expected.map(comparable));
  }
});

test("pages link to their files in other formats, and describe themselves for search engines", async ({ page }) => {
  for (const [address, files, types] of [
    ["/papers/gptq/", ["/papers/gptq.bib", "/papers/gptq.ris", "/papers/gptq.csl.json"], ["ScholarlyArticle"]],
    [
      "/techniques/kv-cache-eviction/",
      ["bib", "ris", "csv"].map((ending) => `/techniques/kv-cache-eviction/papers.${ending}`),
      ["BreadcrumbList", "CollectionPage"],
    ],
    ["/about/", [], ["Dataset"]],
  ] as const) {
    await page.goto(`.${address}`);
    const links = await page
      .locator('link[rel="alternate"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const file of files) {
      expect(links.map((href) => new URL(href).pathname)).toContainEqual(expect.stringMatching(new RegExp(`${file}$`)));
      expect((await page.request.get(`.${file}`)).ok()).toBe(true);
    }
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
    expect([data].flat().map((item) => item["@type"])).toEqual([...types]);
  }
});
