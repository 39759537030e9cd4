import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { CslItem } from "@/lib/citation/csl-item";
import { citePapers } from "@/scripts/site/citations/cite-papers";
import { referenceTexts } from "@/scripts/site/citations/reference-texts";
import { writeCitations } from "@/scripts/site/citations/write-citations";
import { compileSmallSurvey } from "../../survey-files";

test("writes the files of papers, topics, techniques and the survey, and the data of each format", () => {
  const folder = mkdtempSync(join(tmpdir(), "citations-"));
  const survey = compileSmallSurvey();
  const citations = citePapers(survey);
  writeCitations(folder, survey, citations, "hash");
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const listed = (text: string) => [...text.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);
  const keys = [...citations.values()].flatMap(({ bibtex }) => listed(bibtex));

  expect(readdirSync(folder).toSorted()).toEqual(
    [
      "atlas.bib",
      "atlas.biblatex.bib",
      "atlas.csl.json",
      "atlas.csv",
      "atlas.ris",
      "data",
      "papers",
      "techniques",
      "topics",
    ].toSorted(),
  );
  expect(readdirSync(join(folder, "papers")).filter((file) => file.startsWith("gptq."))).toEqual([
    "gptq.bib",
    "gptq.csl.json",
    "gptq.ris",
  ]);
  expect(read("papers/gptq.bib")).toBe(citations.get("gptq")?.bibtex);
  expect(JSON.parse(read("papers/gptq.csl.json"))).toMatchObject([{ id: "frantar2023gptq" }]);
  expect(listed(read("atlas.bib"))).toEqual(keys);
  expect(listed(read("topics/models/quantization/papers.bib"))).toContain("frantar2023gptq");
  expect(Object.keys(JSON.parse(read("data/citations-apa-hash.json")))).toEqual([...citations.keys()]);
});

test("formats references one by one: in the order of the items, and without letters after years", () => {
  const item = (id: string, title: string): CslItem => ({
    id,
    type: "article",
    title,
    author: [{ literal: "Qwen Team" }],
    issued: { "date-parts": [[2024]] },
    language: "en",
  });
  const items = [item("b", "Zebra"), item("a", "Apple")];
  expect(referenceTexts(items, "apa")).toEqual(["Qwen Team. (2024). Zebra.", "Qwen Team. (2024). Apple."]);
  const published = { ...item("c", "Apple"), DOI: "10.1/x", URL: "https://a.example/" };
  expect(referenceTexts([published], "ieee")).toEqual(["Qwen Team, “Apple,” 2024. doi: 10.1/x."]);
  expect(referenceTexts(items, "ieee")).toEqual(["Qwen Team, “Zebra,” 2024.", "Qwen Team, “Apple,” 2024."]);
});
