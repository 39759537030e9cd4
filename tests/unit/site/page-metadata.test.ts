import { expect, test } from "vitest";
import { pageMetadata } from "@/lib/site/page-metadata";
import { absoluteUrl, siteUrl } from "@/lib/site/site-config";
import { compileSmallSurvey } from "../survey-files";

const { settings } = compileSmallSurvey();

test("uses the public address as canonical and Open Graph address", () => {
  const url = absoluteUrl(siteUrl(settings), "/papers/gptq/");
  const metadata = pageMetadata(settings, {
    title: "GPTQ",
    description: "A paper.",
    address: "/papers/gptq/",
  });
  expect(metadata).toEqual({
    title: "GPTQ",
    description: "A paper.",
    alternates: { canonical: url },
    openGraph: {
      type: "website",
      siteName: "Small Atlas",
      title: "GPTQ",
      description: "A paper.",
      url,
      images: [{ url: "https://atlas.example/previews/site_.png", width: 1200, height: 630 }],
    },
  });
});

test("a page of a topic has the picture of its branch", () => {
  const metadata = pageMetadata(settings, { description: "A", address: "/a/", topic: "models/pruning/structured" });
  expect(metadata.openGraph?.images).toMatchObject([{ url: "https://atlas.example/previews/models.png" }]);
});

test("leaves the title of the home page to the layout and uses the site's name for Open Graph", () => {
  const metadata = pageMetadata(settings, { description: "All papers.", address: "/" });
  expect(metadata).not.toHaveProperty("title");
  expect(metadata.openGraph).toMatchObject({ type: "website", title: "Small Atlas" });
});

test("offers the feeds of a page and its Markdown", () => {
  const { alternates } = pageMetadata(settings, {
    description: "A topic.",
    address: "/topics/models/",
    feed: "/topics/models/",
    hasMarkdown: true,
  });
  expect(alternates?.types).toEqual({
    "text/markdown": "https://atlas.example/topics/models/index.md",
    "application/atom+xml": "https://atlas.example/topics/models/feed.xml",
    "application/feed+json": "https://atlas.example/topics/models/feed.json",
  });
});

test("links to the files of a page by media type", () => {
  const metadata = pageMetadata(settings, {
    description: "A paper.",
    address: "/papers/gptq/",
    files: { formats: ["bibtex", "ris"], addressOf: (extension) => `/papers/gptq.${extension}` },
  });
  expect(metadata.alternates?.types).toEqual({
    "application/x-bibtex": absoluteUrl(siteUrl(settings), "/papers/gptq.bib"),
    "application/x-research-info-systems": absoluteUrl(siteUrl(settings), "/papers/gptq.ris"),
  });
});
