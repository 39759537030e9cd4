import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PaperView } from "@/components/paper/paper-view";
import { pack } from "@/lib/site/packed";
import { toPaperView } from "@/lib/site/paper-view";
import { compileSmallSurvey, paperOf } from "../survey-files";

const survey = compileSmallSurvey();

function markupOf(noteSource: string | undefined, body = "A note.") {
  const view = toPaperView({ ...paperOf(survey, "gptq"), body, noteSource }, survey);
  return renderToStaticMarkup(createElement(PaperView, { data: pack(view) }));
}

test("a paper says what its note rests on: an address, the title alone, or nothing", () => {
  expect(markupOf("https://www.arxiv.example/abs/1")).toContain(
    'Note after <a rel="noreferrer" href="https://www.arxiv.example/abs/1">arxiv.example</a>',
  );
  expect(markupOf("title")).toContain("From the title alone: no source was found.");
  expect(markupOf(undefined)).not.toMatch(/Note after|title alone/);
});

test("paragraphs of a note are paragraphs of the page, and no text in it becomes markup", () => {
  expect(markupOf(undefined, "One is 5 % faster.\n\nTwo's not.")).toContain(
    '<div class="prose"><p>One is 5 % faster.</p><p>Two&#x27;s not.</p></div>',
  );
});
