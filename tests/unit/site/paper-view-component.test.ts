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

test("a paper says what its note rests on: an address, the title alone, or nothing", () => {
  expect(markupOf("https://www.arxiv.example/abs/1")).toContain(
    'Note after <a rel="noreferrer" href="https://www.arxiv.example/abs/1">arxiv.example</a>',
  );
  expect(markupOf("title")).toContain("From the title alone: no source was found.");
  expect(markupOf(undefined)).not.toMatch(/Note after|title alone/);
});

test("a citation comes with a button that works by itself", () => {
  expect(markupOf(undefined)).toMatch(
    /<div class="contents" data-island="CopyButton" data-props="{&quot;textId&quot;:&quot;bibtex&quot;}"><button .*<pre id="bibtex"/,
  );
});
