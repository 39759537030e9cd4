import { expect, test } from "vitest";
import { allPages } from "@/lib/site/all-pages";
import { searchablePages } from "@/lib/site/searchable-pages";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { compileSmallSurvey } from "../survey-files";

test.each([
  ["a small survey", compileSmallSurvey()],
  ["the atlas", loadSurvey("content")],
])("finds only pages that exist in %s", (_, survey) => {
  const pages = allPages(survey);
  const missing = searchablePages(survey).filter(({ address }) => !pages.includes(address.replace(/\?.*/, "")));
  expect(missing).toEqual([]);
});

test("finds the calculator by what it is and by models and accelerators, without their makers and memory", () => {
  const pages = searchablePages(loadSurvey("content"));
  const namesOf = (address: string) => pages.find((page) => page.address === address)?.aliases;
  expect(namesOf("/choose/")).toContain("VRAM");
  expect(namesOf("/choose/?model=llama-3-1-8b")).toEqual(["Llama 3.1 8B"]);
  expect(namesOf("/choose/?card=h100-sxm")).toEqual(["NVIDIA H100", "NVIDIA H100 SXM", "H100", "H100 SXM"]);
  // A single digit alone names nothing.
  expect(namesOf("/choose/?card=gaudi-3")).toEqual(["Intel Gaudi 3", "Gaudi 3"]);
  expect(searchablePages(compileSmallSurvey()).map(({ address }) => address)).not.toContain("/choose/");
});
