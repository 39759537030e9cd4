import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PaperView } from "@/components/paper/paper-view";
import { toPaperPage } from "@/lib/site/paper-page";
import { compileSmallSurvey, paperOf } from "../survey-files";

const survey = compileSmallSurvey();

function markupOf(noteSource: string | undefined) {
  const view = toPaperPage({ ...paperOf(survey, "gptq"), noteSource }, survey);
  return renderToStaticMarkup(createElement(PaperView, { view }, "The note."));
}

test("shows the source of a note: an address, the title, or nothing", () => {
  expect(markupOf("https://www.arxiv.example/abs/1")).toContain(
    'Summarized from <a rel="noreferrer" href="https://www.arxiv.example/abs/1">arxiv.example</a>',
  );
  expect(markupOf("title")).toContain("Summarized from the title only: no other source was found.");
  expect(markupOf(undefined)).not.toMatch(/Summarized from/);
});

test("renders the citation with a copy button as an island", () => {
  expect(markupOf(undefined)).toMatch(
    /<div class="contents" data-island="CopyButton" data-props="{&quot;textId&quot;:&quot;bibtex&quot;}"><button .*<pre id="bibtex"/,
  );
});
