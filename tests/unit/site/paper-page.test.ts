import { expect, test } from "vitest";
import { toPaperPage } from "@/lib/site/paper-page";
import { compileSmallSurvey, paperOf } from "../survey-files";

const survey = compileSmallSurvey();

test("a page shows topics, techniques and neighbours as links, and the citation under the page's public address", () => {
  const view = toPaperPage(paperOf(survey, "gptq"), survey);
  expect(view).toMatchObject({
    citation: {
      citation_title: "GPTQ: Accurate Quantization",
      citation_author: ["Elias Frantar", "Dan Alistarh"],
      citation_public_url: "https://atlas.example/papers/gptq/",
    },
    publication: "ICLR 2023",
    unverified: undefined,
    venueTitle: "International Conference on Learning Representations",
    status: "published",
    topics: [{ href: "/topics/models/quantization/", name: "Quantization", color: "indigo" }],
    edit: { href: "https://github.com/atlas/atlas/edit/main/content/papers/gptq.md" },
  });
  expect(view.bibtex).toMatch(/^@inproceedings\{frantar2023gptq,/);
  const { around } = view;
  expect(around?.topic).toEqual(view.topics[0]);
  for (const { href } of [...(around?.earlier ?? []), ...(around?.later ?? [])]) {
    expect(href).toMatch(/^\/papers\/[a-z0-9-]+\/$/);
  }
});

test("a paper without a note is described by what is known of it, and asks for one", () => {
  const paper = { ...paperOf(survey, "gptq"), body: "", tldr: undefined };
  const view = toPaperPage(paper, survey);
  expect(view.description).toBe(
    "Elias Frantar, Dan Alistarh · ICLR 2023 · Quantization: links, citation and neighbouring papers.",
  );
  expect(view.edit.label).toBe("Fix this entry or add a note");
});

test("a paper that is alone in its topic has nothing around it", () => {
  const paper = { ...paperOf(survey, "gptq"), id: "alone" };
  expect(toPaperPage(paper, survey).around).toBeUndefined();
});
