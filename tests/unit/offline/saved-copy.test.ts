import { expect, test } from "vitest";
import { markSavedCopy } from "@/lib/offline/saved-copy";

test("adds one notice, below the first header", () => {
  const page = "<body><header>Site</header><main><header>Paper</header></main></body>";
  const [before = "", after = ""] = markSavedCopy(page).split(/<p class="saved-copy".*?<\/p>/);
  expect(before).toBe("<body><header>Site</header>");
  expect(before + after).toBe(page);
});

test("leaves a page without a header as it is", () => {
  expect(markSavedCopy("<p>Moved</p>")).toBe("<p>Moved</p>");
});
