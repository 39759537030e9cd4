import { expect, test } from "vitest";
import {
  toBreadcrumbList,
  toCollectionPage,
  toDataset,
  toScholarlyArticle,
  toScriptJson,
} from "@/lib/citation/scholarly-article";

const pageUrl = "https://atlas.example/papers/x/";

test("returns authors, venue and other addresses of a paper", () => {
  const article = toScholarlyArticle({
    title: "GPTQ: Accurate Quantization",
    authors: ["Elias Frantar", "Dan Alistarh"],
    year: 2023,
    venue: "International Conference on Learning Representations",
    doi: "10.1145/1",
    addresses: ["https://arxiv.org/abs/2210.17323", "https://doi.org/10.1145/1"],
    pageUrl,
  });
  expect(article).toEqual({
    "@context": "https://schema.org",
    "@type": "ScholarlyArticle",
    headline: "GPTQ: Accurate Quantization",
    author: [
      { "@type": "Person", name: "Elias Frantar" },
      { "@type": "Person", name: "Dan Alistarh" },
    ],
    datePublished: "2023",
    isPartOf: { "@type": "PublicationIssue", name: "International Conference on Learning Representations" },
    sameAs: ["https://arxiv.org/abs/2210.17323", "https://doi.org/10.1145/1"],
    identifier: "doi:10.1145/1",
    url: pageUrl,
  });
});

test("omits unknown values", () => {
  const facts = { title: "X", authors: [], year: 2023, venue: undefined, doi: undefined, addresses: [], pageUrl };
  expect(Object.keys(toScholarlyArticle(facts))).toEqual(["@context", "@type", "headline", "datePublished", "url"]);
});

test("escapes text that would close the script element, without changing the value", () => {
  const value = { headline: "</script><script>alert(1)</script><!-- &amp;" };
  const json = toScriptJson(value);
  expect(json).not.toContain("<");
  expect(JSON.parse(json)).toEqual(value);
});

test("returns breadcrumbs with positions from 1", () => {
  const trail = [
    { name: "A", url: "https://atlas.example/a/" },
    { name: "B", url: "https://atlas.example/a/b/" },
  ];
  expect(toBreadcrumbList(trail)).toMatchObject({
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "A", item: "https://atlas.example/a/" },
      { "@type": "ListItem", position: 2, name: "B", item: "https://atlas.example/a/b/" },
    ],
  });
});

test("returns a list of papers and the files of a survey", () => {
  const page = { name: "Quantization", description: "Fewer bits.", url: pageUrl };
  expect(toCollectionPage({ ...page, size: 7 })).toMatchObject({ ...page, mainEntity: { numberOfItems: 7 } });
  const files = [{ mediaType: "text/csv", url: "https://atlas.example/atlas.csv" }];
  expect(toDataset({ ...page, license: "https://license.example/", files })).toMatchObject({
    ...page,
    license: "https://license.example/",
    distribution: [
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: "https://atlas.example/atlas.csv" },
    ],
  });
});
