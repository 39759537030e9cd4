import { expect, test } from "vitest";
import { toScholarlyArticle, toScriptJson } from "@/lib/citation/scholarly-article";
import { compileSmallSurvey, paperOf } from "../survey-files";

const survey = compileSmallSurvey();
const page = "https://atlas.example/papers/x/";

test("a paper says who wrote it, where it appeared, and where else it stands", () => {
  const links = [
    { type: "code", url: "https://github.com/a/b" },
    { type: "paper", url: "https://arxiv.org/abs/2210.17323" },
  ] as const;
  const paper = { ...paperOf(survey, "gptq"), links: [...links], doi: "10.1145/1" };
  expect(toScholarlyArticle(paper, survey.venueByName.get("ICLR"), page)).toEqual({
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
    url: page,
  });
});

test("what is not known is left out", () => {
  expect(Object.keys(toScholarlyArticle(paperOf(survey, "sparsegpt"), undefined, page))).toEqual([
    "@context",
    "@type",
    "headline",
    "datePublished",
    "url",
  ]);
});

test("no text can end the script element, and the JSON stays the same", () => {
  const value = { headline: "</script><script>alert(1)</script><!-- &amp;" };
  const json = toScriptJson(value);
  expect(json).not.toContain("<");
  expect(JSON.parse(json)).toEqual(value);
});
