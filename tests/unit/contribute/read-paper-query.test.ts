import { expect, test } from "vitest";
import { fillForm } from "@/lib/contribute/fill-form";
import { emptyPaperForm } from "@/lib/contribute/paper-form";
import { readPaperForm } from "@/lib/contribute/read-form";
import { readPaperQuery } from "@/lib/contribute/read-paper-query";
import { outlineSurvey } from "@/lib/contribute/survey-outline";
import { addresses } from "@/lib/site/addresses";
import { compileSmallSurvey } from "../survey-files";

const read = (address: string) => readPaperQuery(new URLSearchParams(address.split("?")[1]));

test("reads an id with a title", () => {
  expect(read(addresses.contributePaper("2401.15077", { title: "Eagle: Fast & Good" }))).toMatchObject({
    title: "Eagle: Fast & Good",
    arxiv: "2401.15077",
    year: 2024,
  });
});

test("reads an address with a title", () => {
  expect(read(addresses.contributePaper("https://eagle.example/paper", { title: "Eagle" }))).toMatchObject({
    title: "Eagle",
    urls: ["https://eagle.example/paper"],
  });
});

test("reads a title without an address", () => {
  expect(read(addresses.contributePaper("", { title: "Eagle\n lands" }))).toMatchObject({
    title: "Eagle lands",
    urls: [],
  });
});

test("reads an id without a title, and nothing from other queries", () => {
  expect(read(addresses.contributePaper("2401.15077"))).toMatchObject({ title: "", arxiv: "2401.15077" });
  expect(read("/contribute/?topic=models")).toBeUndefined();
  expect(read("/contribute/?paper=nonsense")).toBeUndefined();
});

test.each([
  ["", "Ada Crumb, Bo Levain", 2023, ["Ada Crumb", "Bo Levain"], 2023],
  ["https://eagle.example/paper", "Ada Crumb", 2021, ["Ada Crumb"], 2021],
  ["2401.15077", "Ada Crumb, Bo Levain, Cy Rye et al.", 2025, ["Ada Crumb", "Bo Levain", "Cy Rye", "et al."], 2024],
  ["2401.15077", undefined, undefined, [], 2024],
])("reads the authors and the year that a list has: %j, %j, %j", (reference, byline, year, authors, found) => {
  const metadata = read(addresses.contributePaper(reference, { title: "Eagle", byline, year }));
  expect(metadata).toMatchObject({ title: "Eagle", authors, year: found });
});

test("ignores a year that is none", () => {
  expect(read("/contribute/?title=Eagle&year=soon&byline=%20,%20")).toMatchObject({ authors: [], year: undefined });
});

test("the form fills in what the queue has, and asks for the other authors", () => {
  const outline = outlineSurvey(compileSmallSurvey());
  const queued = { title: "SmartDough: Rising", byline: "Ada Crumb, Bo Levain et al.", year: 2023 };
  const metadata = read(addresses.contributePaper("https://dough.example/", queued));
  if (!metadata) throw new Error("The address has no paper.");
  const { form } = fillForm(emptyPaperForm, metadata, outline, "2026-11-20");
  expect(form).toMatchObject({ authors: "Ada Crumb\nBo Levain\net al.", year: "2023", shortName: "SmartDough" });
  const [issue] = readPaperForm(form, outline, "2026-11-20").issues.filter(({ field }) => field === "authors");
  expect(issue?.message).toMatch(/^Line 3: List all authors/);
});
