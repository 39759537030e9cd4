import { type ComponentProps, createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SubmitHint } from "@/components/contribute/submit-hint";
import { emptyPaperForm } from "@/lib/contribute/paper-form";
import { readPaperForm } from "@/lib/contribute/read-form";
import { outlineSurvey } from "@/lib/contribute/survey-outline";
import { compileSmallSurvey } from "../survey-files";

/** Returns the text of the hint. */
function hintOf(change: Partial<ComponentProps<typeof SubmitHint>>): string {
  const remaining = { empty: [], invalid: [] };
  const props = { isReady: false, holdsText: true, remaining, duplicate: undefined, ...change };
  return renderToStaticMarkup(createElement(SubmitHint, props)).replace(/<[^>]*>/g, "");
}

test("names empty and invalid fields separately", () => {
  expect(hintOf({ remaining: { empty: ["title", "topics"], invalid: [] } })).toBe(
    "Still needed for a pull request: Title, Topics.",
  );
  expect(hintOf({ remaining: { empty: ["title"], invalid: ["venue"] } })).toBe(
    "Still needed for a pull request: Title. To correct for a pull request: Venue.",
  );
  expect(hintOf({})).toBe("Fix the marked fields to open a pull request.");
  expect(hintOf({ isReady: true })).toMatch(/^Opens a new file with this text/);
});

test("asks for no more fields if the paper is already in the atlas, but does if it is only similar", () => {
  const outline = outlineSurvey(compileSmallSurvey());
  const remaining = { empty: ["title" as const], invalid: ["arxiv" as const] };
  const duplicateOf = (change: object) =>
    readPaperForm({ ...emptyPaperForm, ...change }, outline, "2026-11-20").duplicate;
  expect(hintOf({ remaining, duplicate: duplicateOf({ arxiv: "2210.17323" }) })).toBe(
    "This paper is already in the atlas, so it needs no pull request. If yours is another paper, correct this field: arXiv id.",
  );
  const similar = duplicateOf({ title: "Activation-aware Weight" });
  expect(similar?.certainty).toBe("similar");
  expect(hintOf({ remaining, duplicate: similar })).toMatch(/^Still needed/);
});
