import jsonld from "jsonld";
import { parse } from "node-html-parser";
import { createElement, type ReactElement } from "react";
import { prerender } from "react-dom/static";
import { expect, test, vi } from "vitest";
import AboutPage from "@/app/about/page";
import { PaperView } from "@/components/paper/paper-view";
import { TopicView } from "@/components/taxonomy/topic-view";
import { TechniquePage } from "@/components/technique/technique-page";
import { toPaperPage } from "@/lib/site/paper-page";
import { findTrail } from "@/lib/survey/taxonomy";
import { compileBread } from "../fact-families";
import { paperOf } from "../survey-files";

// The types of `schema-dts` check names of classes and properties. These tests read pages as a JSON-LD processor does.

const survey = compileBread();

/** Stands in for the context of schema.org: all its terms, and those whose values are addresses. */
const context = {
  "@vocab": "http://schema.org/",
  ...Object.fromEntries(["url", "sameAs", "item", "license", "contentUrl"].map((term) => [term, { "@type": "@id" }])),
};

async function documentLoader(url: string) {
  expect(url).toMatch(/^https:\/\/schema\.org\/?$/);
  return { documentUrl: url, document: { "@context": context } };
}

// `safe` rejects data that have no meaning in the context.
const options = { documentLoader, safe: true };

/** Returns the expanded data of a page, without a base address, so that relative addresses are errors. */
async function expand(page: ReactElement) {
  const { prelude } = await prerender(page);
  const scripts = parse(await new Response(prelude).text()).querySelectorAll('script[type="application/ld+json"]');
  expect(scripts).toHaveLength(1);
  return await jsonld.expand(JSON.parse(scripts[0]?.rawText ?? ""), options);
}

/** Returns all addresses in expanded data. */
function idsIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === "@id" ? [String(value)] : idsIn(value)));
}

const technique = [...survey.techniqueById.values()][0];
const trail = findTrail(survey.branches, "fermentation/starters");
const topic = trail.at(-1);
if (!technique || !topic) throw new Error("The survey of bread has no technique or topic.");

const pages: Record<string, { page: ReactElement; types: string[] }> = {
  "a paper": {
    page: createElement(PaperView, { view: toPaperPage(paperOf(survey, "wild-yeast"), survey), contentHash: "a" }),
    types: ["ScholarlyArticle"],
  },
  "a topic": {
    page: createElement(TopicView, { survey, trail, topic }),
    types: ["BreadcrumbList", "CollectionPage"],
  },
  "a technique": {
    page: createElement(TechniquePage, { survey, technique }),
    types: ["BreadcrumbList", "CollectionPage"],
  },
  "the about page": { page: createElement(AboutPage), types: ["Dataset"] },
};

test.each(Object.keys(pages))(
  "the data of %s expand to classes of schema.org, with absolute addresses",
  async (name) => {
    vi.stubEnv("CONTENT_DIR", "tests/fixtures/mini-survey");
    const { page, types } = pages[name] ?? { page: createElement("p"), types: [] };
    const expanded = await expand(page);
    expect(expanded.map((node) => node["@type"])).toEqual(types.map((type) => [`http://schema.org/${type}`]));
    const ids = idsIn(expanded);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !/^https?:\/\//.test(id))).toEqual([]);
    vi.unstubAllEnvs();
  },
);

test("the processor rejects data without a meaning", async () => {
  const data = { "@context": { known: "http://schema.org/name" }, known: "A", unknown: "B" };
  await expect(jsonld.expand(data, options)).rejects.toThrow();
});
