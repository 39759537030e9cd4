import { expect, test } from "vitest";
import { entryLabel, labelKind } from "@/lib/awesome-list/import/link-labels";
import { linkLabels } from "@/lib/survey/paper-links";

test.each([
  ["Paper", "paper"],
  ["PDF", "paper"],
  ["Code1", "code"],
  ["Code 2:", "code"],
  ["GitHub", "code"],
  ["arXiv", "arxiv"],
  ["ACL Anthology", "aclAnthology"],
  ["Reddit post", "blog"],
  [entryLabel, "entry"],
  ["Slides", undefined],
  ["", undefined],
])("%s", (label, meaning) => {
  expect(labelKind(label)).toBe(meaning);
});

test("the words that the site shows for kinds of links are understood", () => {
  expect(Object.values(linkLabels).map(labelKind)).toEqual(Object.keys(linkLabels));
});
