import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PaperView } from "@/components/paper/paper-view";
import { toPaperPage } from "@/lib/site/paper-page";
import { compileSmallSurvey, paperOf } from "../survey-files";

const survey = compileSmallSurvey();

function markupOf(noteSource: string | undefined) {
  const view = toPaperPage({ ...paperOf(survey, "gptq"), noteSource }, survey);
  return renderToStaticMarkup(createElement(PaperView, { view, contentHash: "abc" }, "The note."));
}

test("shows the source of a note: an address, the title, or nothing", () => {
  expect(markupOf("https://www.arxiv.example/abs/1")).toContain(
    'Summarized from <a href="https://www.arxiv.example/abs/1">arxiv.example</a>',
  );
  expect(markupOf("title")).toContain("Summarized from the title only: no other source was found.");
  expect(markupOf(undefined)).not.toMatch(/Summarized from/);
});

test("renders the citation with a menu of formats and a copy button as an island", () => {
  expect(markupOf(undefined)).toMatch(
    /<div class="contents" data-island="CitePaper" data-props="{&quot;id&quot;:&quot;gptq&quot;,.*<option value="apa">APA<.*<button .*<pre id="citation"/,
  );
});

test("links to the citation files", () => {
  const hrefs = [...markupOf(undefined).matchAll(/<a download="" href="([^"]+)">([^<]+)/g)];
  expect(hrefs.map(([, href, label]) => [href, label])).toEqual([
    ["/papers/gptq.bib", "BibTeX"],
    ["/papers/gptq.ris", "RIS"],
    ["/papers/gptq.csl.json", "CSL-JSON"],
  ]);
});
