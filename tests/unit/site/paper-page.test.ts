import { expect, test } from "vitest";
import { toPaperPage } from "@/lib/site/paper-page";
import { compileSmallSurvey, paperOf } from "../survey-files";

const survey = compileSmallSurvey();

test("returns links to topics and related papers, and a citation with the public address of the page", () => {
  const view = toPaperPage(paperOf(survey, "gptq"), survey);
  expect(view).toMatchObject({
    citation: {
      citation_title: "GPTQ: Accurate Quantization",
      citation_author: ["Frantar, Elias", "Alistarh, Dan"],
      citation_public_url: "https://arxiv.org/abs/2210.17323",
    },
    authors: [
      { name: "Elias Frantar", href: undefined },
      { name: "Dan Alistarh", href: undefined },
    ],
    pageUrl: "https://atlas.example/papers/gptq/",
    publication: "ICLR 2023",
    unverified: undefined,
    venueTitle: "International Conference on Learning Representations",
    status: "published",
    topics: [{ href: "/topics/models/quantization/", name: "Quantization", color: "indigo" }],
    edit: { href: "https://github.com/atlas/atlas/edit/main/content/papers/gptq.md" },
  });
  expect(view.bibtex).toMatch(/^@inproceedings\{frantar2023gptq,/);
  const { neighbours } = view;
  expect(neighbours?.topic).toEqual(view.topics[0]);
  for (const { href } of [...(neighbours?.earlier ?? []), ...(neighbours?.later ?? [])]) {
    expect(href).toMatch(/^\/papers\/[a-z0-9-]+\/$/);
  }
});

test("describes a paper without a note by its metadata, and asks for a note", () => {
  const paper = { ...paperOf(survey, "gptq"), body: "", tldr: undefined };
  const view = toPaperPage(paper, survey);
  expect(view.description).toBe(
    "Elias Frantar, Dan Alistarh · ICLR 2023 · Quantization: links, citation and related papers.",
  );
  expect(view.edit.label).toBe("Fix this entry or add a note");
});

test("returns no related papers for a paper that its topic does not list", () => {
  const paper = { ...paperOf(survey, "gptq"), id: "alone" };
  expect(toPaperPage(paper, survey).neighbours).toBeUndefined();
});
